import { css, html, nothing, type TemplateResult } from 'lit';

import { type Source, type SourceId, SOURCES } from '../../content/sources.js';
import type { ExplainRequest } from '../shared/explain.js';

/** Words around the names of sources. */
export interface CitationWords {
  readonly prefix: string;
  readonly separator: string;
  readonly ourAssumption: string;
  readonly ourAdvice: string;
}

/** Sources apart from our own word, where it stands alone: in urgent advice that label says nothing. */
export function beyondOurs(ids: readonly SourceId[]): readonly SourceId[] {
  return ids.every((id) => id === 'editorial') ? [] : ids;
}

/** These sources, each named once: two clinics of one country read as one. */
export function namedSources(ids: readonly SourceId[], { ourAssumption, ourAdvice }: CitationWords, isFigure: boolean): readonly NamedSource[] {
  const names = new Map<string, NamedSource>();
  for (const id of ids) {
    const source = SOURCES[id];
    const name = nameInside(source, isFigure ? ourAssumption : ourAdvice);
    const key = `${name} ${source.link ?? ''}`;
    if (!names.has(key)) names.set(key, { name, source });
  }
  return [...names.values()];
}

/** A source with the name it goes by inside a sentence. */
export interface NamedSource {
  readonly name: string;
  readonly source: Source;
}

function nameInside({ kind, short }: Source, ours: string): string {
  if (kind === 'editorial') return ours;
  return kind === 'practice' ? short.replace(/^A(?=n? )/u, 'a') : short;
}

/** How a source is cited in full: a clinic says whether prescription medicines may be named. */
export function citationOf({ cite, neutral }: Source, namesMedicines: boolean): string {
  return namesMedicines ? cite : neutral;
}

/** With a capital, for the start of a line. */
export function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Opens a source beside the page it is cited on. */
export function sourceLink(link: string | null, name: string): TemplateResult {
  const named = html`<bdi>${name}</bdi>`;
  return link ? html`<a href=${link} target="_blank" rel="noopener noreferrer">${named}</a>` : named;
}

/** The names of sources inside a recipe, with a link where a public one may be shown. */
export function links(ids: readonly SourceId[], words: CitationWords, isFigure = false): TemplateResult | typeof nothing {
  const sources = namedSources(ids, words, isFigure);
  if (sources.length === 0) return nothing;
  const names = sources.map(({ name, source }, index) =>
    html`${index > 0 ? words.separator : nothing}${sourceLink(source.link, index === 0 ? capitalised(name) : name)}`);
  return html` <span class="cites"><span class="vh">${words.prefix}</span>${names}</span>`;
}

/** A source in full, with a link where a public one may be shown. A clinic has no name, and our own word no citation. */
export function citation(id: SourceId, words: CitationWords, namesMedicines: boolean): TemplateResult {
  const source = SOURCES[id];
  const isNamed = source.kind !== 'practice' && source.kind !== 'editorial';
  const text = isNamed ? citationOf(source, namesMedicines) : capitalised(nameInside(source, words.ourAssumption));
  return html`<p lang=${isNamed ? 'en' : nothing}>${sourceLink(source.link, text)}</p>`;
}

/** What stands behind a sentence, to follow right after it: a button that says the short names of its sources. */
export function cites(ids: readonly SourceId[], words: CitationWords, isFigure = false): TemplateResult | typeof nothing {
  const names = namedSources(ids, words, isFigure).map(({ name }) => name);
  if (names.length === 0) return nothing;
  const of: ExplainRequest = { kind: 'sources', sources: ids };
  return html` <tx-explain exportparts="button" .of=${of} .label=${capitalised(names.join(words.separator))} .intro=${words.prefix}></tx-explain>`;
}

/** For every element that cites. */
export const citationStyles = css`
  .cites {
    color: var(--_ink-2);
    font-size: max(0.8125em, 12px);
    font-weight: 400;
  }
`;
