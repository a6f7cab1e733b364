import { nothing, type TemplateResult } from 'lit';
import { type Source, type SourceId } from '../../content/sources.js';
/** Words around the names of sources. */
export interface CitationWords {
    readonly prefix: string;
    readonly separator: string;
    readonly ourAssumption: string;
    readonly ourAdvice: string;
}
/** Whether a sentence tells a figure: what we add to it ourselves is then an assumption, and else advice. */
export declare function hasFigure(text: string): boolean;
/** Sources apart from our own word, where it stands alone: in urgent advice that label says nothing. */
export declare function beyondOurs(ids: readonly SourceId[]): readonly SourceId[];
/** These sources, each named once: two clinics of one country read as one. */
export declare function namedSources(ids: readonly SourceId[], { ourAssumption, ourAdvice }: CitationWords, isFigure: boolean): readonly NamedSource[];
/** A source with the name it goes by inside a sentence. */
export interface NamedSource {
    readonly name: string;
    readonly source: Source;
}
/** How a source is cited in full: a clinic says whether prescription medicines may be named. */
export declare function citationOf({ cite, neutral }: Source, namesMedicines: boolean): string;
/** With a capital, for the start of a line. */
export declare function capitalised(name: string): string;
/** Opens a source beside the page it is cited on. */
export declare function sourceLink(link: string | null, name: string): TemplateResult;
/** The sources of a sentence, to stand right after it: short names, with a link where a public one may be shown. */
export declare function cites(ids: readonly SourceId[], words: CitationWords, isFigure?: boolean): TemplateResult | typeof nothing;
/** For every element that cites. */
export declare const citationStyles: import("lit").CSSResult;
