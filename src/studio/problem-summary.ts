import { html, nothing } from 'lit';

import type { Problem } from '../config/settings.js';
import { ABOUT, CONSULTATION, labelOf, MORE } from './fields.js';

/** The order of the form. */
const ORDER: readonly string[] = [
  ...ABOUT.flatMap(({ fields }) => fields.map(({ name }) => name)), 'prices', 'prices-date', CONSULTATION.name, ...MORE.flatMap(({ fields }) => fields.map(({ name }) => name)),
];
const placeOf = (name: string): number => ORDER.indexOf(name.replace(/\..*/, ''));

/** How much there is to fix, and a way to each. Spoken when it changes. */
export function problemSummary(problems: ReadonlyMap<string, readonly Problem[]>, lead: (event: Event, name: string) => void) {
  const names = [...problems.keys()].sort((a, b) => placeOf(a) - placeOf(b));
  return html`<div role="status">${names.length === 0 ? nothing : html`<div class="summary">
    <p><b>${names.length === 1 ? '1 thing to fix' : `${names.length} things to fix`}</b></p>
    <p>${names.map((name, index) => html`${index > 0 ? ', ' : ''}<a href=${`#${name}`} @click=${(event: Event) => lead(event, name)}>${labelOf(name)}</a>`)}</p>
  </div>`}</div>`;
}
