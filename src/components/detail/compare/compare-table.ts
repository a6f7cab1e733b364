import { html, nothing, type TemplateResult } from 'lit';

import type { compare } from '../../../content/words/en/detail/compare.js';
import { icon } from '../../shared/icon.js';
import { cellTemplate, cellText } from './compare-cell.js';
import { COLUMN_OF, type Column, type CompareRow, type Sorted } from './compare.view.js';

type Words = typeof compare;

const DOWN = 'm4 8 6 6 6-6';

/** Time off and risk share a column, so that the table fits where there is room for one at all. */
const PLACES: readonly (readonly Column[])[] = [['needles'], ['visits'], ['timeOff', 'risk'], ['lasts'], ['proof'], ['cost']];

/** All choices beside each other, in their order; for wide pages. */
export function tableTemplate({ value, ordered }: Sorted, words: Words): TemplateResult {
  const sortedColumn = COLUMN_OF[value];
  return html`<table class="wide">
    <caption class="vh">${words.caption(words.values[value])}</caption>
    <thead><tr>
      <th scope="col">${words.choice}</th>
      ${PLACES.map((columns) => headTemplate(columns, columns.includes(sortedColumn), value === 'proof', words))}
    </tr></thead>
    <tbody>${ordered.map((row) => rowTemplate(row, words))}</tbody>
  </table>`;
}

/** Proof runs from strong to weak; all else from little to much. */
function headTemplate(columns: readonly Column[], isSorted: boolean, runsDown: boolean, words: Words): TemplateResult {
  const [column] = columns;
  const name = columns.length > 1 || !column ? words.columns.timeOffAndRisk : words.columns[column];
  if (!isSorted) return html`<th scope="col">${name}</th>`;
  return html`<th scope="col" class="sorted" aria-sort=${runsDown ? 'descending' : 'ascending'}>${name} ${icon(DOWN)}</th>`;
}

function rowTemplate(row: CompareRow, words: Words): TemplateResult {
  return html`<tr class=${row.isOwn ? 'own' : ''}>
    <th scope="row">${row.name}${row.use ? html`<span class="use">${row.use}</span>` : nothing}</th>
    ${PLACES.map(([column = 'timeOff', second]) => html`<td>${cellTemplate(row, column, words)}${second ? secondLine(row, second, words) : nothing}</td>`)}
  </tr>`;
}

/** Where the cell has nothing to say but to ask a doctor, once is enough. */
function secondLine(row: CompareRow, column: Column, words: Words): TemplateResult | typeof nothing {
  return row.isHidden ? nothing : html`<span>${words.pair(words.columns[column], cellText(row, column, words))}</span>`;
}
