import { html, nothing, type TemplateResult } from 'lit';

import type { compare } from '../../../content/words/en/detail/compare.js';
import { heading } from '../../shared/heading.js';
import type { Added } from './own-terms.js';

/** What a clinic adds: after all of ours whatever they are sorted by, without a place, a grade or a source. */
export function addedTemplate(added: readonly Added[], level: number, { clinic, lead }: typeof compare): TemplateResult | typeof nothing {
  if (added.length === 0) return nothing;
  return html`<div class="stack">
    ${heading(level, clinic.added, { class: 'h3' })}
    <ul class="points added">${added.map(({ name, text, here }) => html`<li>
      <b><bdi>${lead(name)}</bdi></b> <bdi>${text}</bdi>
      ${[here.visits, here.cost].map((term) => (term ? html` <span class="use">${clinic.here(term)}</span>` : nothing))}
      <span class="use">${clinic.notOurs}</span>
    </li>`)}</ul>
  </div>`;
}
