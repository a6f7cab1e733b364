import { html } from 'lit';

import { field } from './field.js';
import { ABOUT, type FieldGroup, IN_CONFIG, MORE } from './fields.js';
import type { FormState } from './form-state.js';
import { prices } from './price-form.js';

const idOf = ({ title }: FieldGroup): string => `group-${title.toLowerCase().replaceAll(' ', '-')}`;

function group(one: FieldGroup, state: FormState) {
  const { title, fields, isFolded = false, opensFor } = one;
  const body = html`<div class="fields">${fields.map((setting) => field(setting, state))}</div>`;
  if (!isFolded) return html`<section aria-labelledby=${idOf(one)}><h2 id=${idOf(one)}>${title}</h2>${body}</section>`;
  // Open where a link has set something in it, or where what it is used as asks for it; from then on by hand alone.
  const isUsed = fields.some(({ name }) => Boolean(state.linked[name])) || (opensFor !== undefined && state.setUp['mode'] === opensFor);
  return html`<details ?open=${isUsed}><summary><h2>${title}</h2></summary>${body}</details>`;
}

function inConfig() {
  return html`<p class="aside">Not in this form: ${[...new Set(Object.values(IN_CONFIG))].join(', ')}. They go into the configuration, as JSON inside
    the tag of “HTML” or “npm”. Docs: configuration.</p>`;
}

/** The whole form below its title. */
export function formFields(state: FormState) {
  return html`
    ${ABOUT.map((one) => group(one, state))}
    ${prices(state)}
    ${MORE.map((one) => group(one, state))}
    ${inConfig()}`;
}
