import { html, nothing } from 'lit';

import { CONCERNS, type Concern } from '../model/answers.js';
import { field, problemLines } from './field.js';
import { CONSULTATION } from './fields.js';
import { type FormState, textOf } from './form-state.js';
import type { PriceTable } from './price-table.js';

const LABELS: Readonly<Record<Concern, string>> = { face: 'Face', hair: 'Hair', body: 'Body' };

function priceRow(concern: Concern, table: PriceTable, { problems, setPrice, swap }: FormState) {
  const found = problems.get(`prices.${concern}`);
  const isSwapped = found?.some(({ code }) => code === 'TX-CFG-027') ?? false;
  const name = `price-${concern}`;
  const cell = (side: 'low' | 'high') => html`<td><input
    id=${`${name}-${side}`} type="text" inputmode="decimal" autocomplete="off" aria-label=${`${LABELS[concern]}, ${side === 'low' ? 'lowest' : 'highest'} price`}
    aria-invalid=${found ? 'true' : 'false'} aria-describedby=${found ? `${name}-problem` : nothing}
    .value=${table[concern][side]} @input=${(event: Event) => setPrice(concern, side, textOf(event))}
  ></td>`;
  const fix = isSwapped ? html`<button type="button" class="fix" @click=${() => swap(concern)}>Swap them</button>` : nothing;
  return html`
    <tr><th scope="row">${LABELS[concern]}</th>${cell('low')}${cell('high')}</tr>
    ${found ? html`<tr><td></td><td colspan="2">${problemLines(name, found, fix)}</td></tr>` : nothing}`;
}

function priceTable(table: PriceTable, state: FormState) {
  return html`
    <table>
      <thead><tr><td></td><th scope="col">Low</th><th scope="col">High</th></tr></thead>
      <tbody>${CONCERNS.map((concern) => priceRow(concern, table, state))}</tbody>
    </table>`;
}

function priceList({ setUp, problems, set }: FormState) {
  const found = [...problems].filter(([name]) => /^prices(\.|$)/.test(name)).flatMap(([, list]) => list);
  return html`<div class="field">
    <label for="prices">Price list</label>
    <textarea
      id="prices" rows="5" spellcheck="false" aria-describedby=${found.length > 0 ? 'prices-problem prices-hint' : 'prices-hint'} aria-invalid=${found.length > 0 ? 'true' : 'false'}
      .value=${setUp['prices'] ?? ''} @input=${(event: Event) => set('prices', textOf(event))}
    ></textarea>
    ${found.length > 0 ? problemLines('prices', found.map((problem) => ({ ...problem, expected: `${problem.expected}, not ${problem.found}` }))) : nothing}
    <p id="prices-hint" class="hint">Lines from a spreadsheet (concern or goal, low, high), or “face: 7000-18000; hair: 8000+”. “none” hides all money.</p>
  </div>`;
}

/** Prices of one visit, as a table or as the list itself, their date, and the consultation. */
export function prices(state: FormState) {
  const { setUp, problems, table, fitsTable, showList } = state;
  const dateProblems = problems.get('prices-date');
  const isEmpty = !(setUp['prices'] ?? '').trim();
  return html`<section aria-labelledby="group-prices">
    <div class="head">
      <h2 id="group-prices">Price of one visit</h2>
      ${table || fitsTable ? html`<button type="button" class="quiet" @click=${() => showList(Boolean(table))}>${table ? 'Paste CSV' : 'Back to the table'}</button>` : nothing}
    </div>
    ${table ? priceTable(table, state) : priceList(state)}
    <p class="hint">${isEmpty ? 'Without prices visitors see visits in place of money.' : 'An empty “High” means “from”; write the same twice for one exact price. A concern without a price shows visits in place of money.'}</p>
    <div class="field">
      <label for="prices-date">List date</label>
      <input
        id="prices-date" type="date" .value=${setUp['prices-date'] ?? ''} aria-describedby=${dateProblems ? 'prices-date-problem prices-date-hint' : 'prices-date-hint'}
        aria-invalid=${dateProblems ? 'true' : 'false'} @input=${(event: Event) => state.set('prices-date', textOf(event))}
      >
      ${dateProblems ? problemLines('prices-date', dateProblems) : nothing}
      <p id="prices-date-hint" class="hint">Visitors see this date. After 180 days they are asked to confirm, after 360 the prices are hidden.</p>
    </div>
    ${field(CONSULTATION, state)}
  </section>`;
}
