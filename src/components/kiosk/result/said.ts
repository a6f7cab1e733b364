import { html, nothing, type TemplateResult } from 'lit';

import { detail } from '../../../content/words/en/detail/index.js';
import type { Statement } from '../../../content/words/shapes.js';
import type { Explorer } from '../../../state/explorer.js';
import { beyondOurs, namedSources } from '../../detail/citations.js';
import { hasFigure } from '../../shared/explain.js';
import { heading } from '../../shared/heading.js';
import { icon, type IconPath } from '../../shared/icons.js';

/** What stands in a tab, piece by piece, so that it can be cut into pages. */
export type Pieces = readonly TemplateResult[];

/** A statement with the names of what it rests on: on a kiosk nothing leads off the page. */
export function said({ text, sources }: Statement, { language }: Explorer): TemplateResult {
  const { citations } = language.words('detail', detail).explain;
  const names = namedSources(beyondOurs(sources), citations, hasFigure(text)).map(({ name }) => name);
  return html`${text}${names.length > 0 ? html` <span class="from"><span class="vh">${citations.prefix}</span>${names.join(citations.separator)}</span>` : nothing}`;
}

/** A statement after the name of what it is about. */
export function saidOf(name: string, statement: Statement, explorer: Explorer): TemplateResult {
  return html`<b>${name}${explorer.language.marks.stop}</b> ${said(statement, explorer)}`;
}

/** A heading over the pieces that follow it. */
export function head(title: string, { headingLevel }: Explorer): TemplateResult {
  return html`<div class="piece wide" data-head>${heading(headingLevel + 1, title, { class: 'h3' })}</div>`;
}

/** A few words under a heading of their own. */
export function point(title: string, content: unknown, { headingLevel }: Explorer): TemplateResult {
  return html`<div class="piece" data-own>${heading(headingLevel + 1, title, { class: 'h3' })}<p class="mut">${content}</p></div>`;
}

/** A line of a list, with its sign. */
export function line(sign: IconPath, content: unknown): TemplateResult {
  return html`<div class="piece line">${icon(sign)}<p>${content}</p></div>`;
}

/** A sentence or two over the whole width. */
export function sentence(content: unknown): TemplateResult {
  return html`<p class="piece wide mut">${content}</p>`;
}
