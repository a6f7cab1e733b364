import { css, html, nothing, type TemplateResult } from 'lit';

import { type Source, type SourceId, SOURCES } from '../../content/sources.js';

/** Words around the names of sources. */
export interface CitationWords {
  readonly prefix: string;
  readonly separator: string;
  readonly ourAssumption: string;
}

/** The known sources among these, each named once: two clinics of one country read as one. */
export function namedSources(ids: readonly SourceId[], { ourAssumption }: CitationWords): readonly NamedSource[] {
  const names = new Map<string, NamedSource>();
  for (const id of ids) {
    const source = Object.hasOwn(SOURCES, id) ? SOURCES[id] : undefined;
    if (!source) continue;
    const name = source.kind === 'editorial' ? ourAssumption : source.short;
    const key = `${name} ${source.link ?? ''}`;
    if (!names.has(key)) names.set(key, { name, source });
  }
  return [...names.values()];
}

export interface NamedSource {
  readonly name: string;
  readonly source: Source;
}

/** Opens a source beside the page it is cited on. */
export function sourceLink(link: string | null, name: string): TemplateResult {
  const named = html`<bdi>${name}</bdi>`;
  return link ? html`<a href=${link} target="_blank" rel="noopener noreferrer">${named}</a>` : named;
}

/** The sources of a sentence, to stand right after it: short names, with a link where a public one may be shown. */
export function cites(ids: readonly SourceId[], words: CitationWords): TemplateResult | typeof nothing {
  const sources = namedSources(ids, words);
  if (sources.length === 0) return nothing;
  const names = sources.map(({ name, source }, index) =>
    html`${index > 0 ? words.separator : nothing}${sourceLink(source.link, name)}`);
  return html` <span class="cites"><span class="vh">${words.prefix}</span>${names}</span>`;
}

/** For every element that cites. */
export const citationStyles = css`
  .cites {
    color: var(--_ink-2);
    font-size: 0.8125em;
    font-weight: 400;
  }
`;
