import { nothing, type TemplateResult } from 'lit';
import { type Source, type SourceId } from '../../content/sources.js';
/** Words around the names of sources. */
export interface CitationWords {
    readonly prefix: string;
    readonly separator: string;
    readonly ourAssumption: string;
    readonly ourAdvice: string;
}
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
/** The names of sources inside a recipe, with a link where a public one may be shown. */
export declare function links(ids: readonly SourceId[], words: CitationWords, isFigure?: boolean): TemplateResult | typeof nothing;
/** A source in full, with a link where a public one may be shown. A clinic has no name, and our own word no citation. */
export declare function citation(id: SourceId, words: CitationWords, namesMedicines: boolean): TemplateResult;
/** What stands behind a sentence, to follow right after it: a button that says the short names of its sources. */
export declare function cites(ids: readonly SourceId[], words: CitationWords, isFigure?: boolean): TemplateResult | typeof nothing;
/** For every element that cites. */
export declare const citationStyles: import("lit").CSSResult;
