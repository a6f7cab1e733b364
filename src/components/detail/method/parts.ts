import { html, nothing, type TemplateResult } from 'lit';

import type { detail } from '../../../content/words/en/detail/index.js';
import type { Statement } from '../../../content/words/shapes.js';
import type { Explorer } from '../../../state/explorer.js';
import { heading } from '../../shared/heading.js';
import { icon, INFO } from '../../shared/icons.js';
import { cites } from '../citations.js';

/** Words of the part. */
export type Words = typeof detail;

/** A section of the page with its heading and the line under it. */
export function section({ headingLevel }: Explorer, title: string, lead: unknown, body: unknown): TemplateResult {
  return html`<div class="section">
    <div class="head">
      ${heading(headingLevel + 2, title, { class: 'h3' })}
      ${lead ? html`<p class="mut text sm">${lead}</p>` : nothing}
    </div>
    ${body}
  </div>`;
}

/** Statements as a list. Our own word needs no name behind it here: the page is ours. */
export function statements(list: readonly Statement[], { explain }: Words): TemplateResult {
  return html`<ul class="signs">${list.map(({ text, sources }) => {
    const others = sources.filter((id) => id !== 'editorial');
    return html`<li data-figures=${others.length > 0 ? '' : nothing}>${icon(INFO)}<span>${text}${cites(others, explain.citations)}</span></li>`;
  })}</ul>`;
}

/** Names with what is said of each. */
export function kinds(rows: readonly (readonly [name: unknown, text: unknown])[]): TemplateResult {
  return html`<dl class="kinds">${rows.map(([name, text]) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>`;
}
