import { html, nothing, type TemplateResult } from 'lit';

import type { compare } from '../../../content/words/en/detail/compare.js';
import { meter } from '../../shared/meter.js';
import type { Column, CompareRow } from './compare.view.js';

type Words = typeof compare;

/** What is told in one cell: words, with a meter where they are a grade, and under them what the clinic says of its own. */
export function cellTemplate(row: CompareRow, column: Column, words: Words): TemplateResult {
  const text = cellText(row, column, words);
  if (column === 'proof' && row.grade) return meter(row.grade, { 'very-limited': text, limited: text, good: text });
  const here = row.here[column];
  return html`<span class=${row.cells[column] ? '' : 'mut'}>${text}</span>${here ? html`<span class="use">${words.clinic.here(here)}</span>` : nothing}`;
}

/** The same in words alone. */
export function cellText({ cells, isHidden }: CompareRow, column: Column, words: Words): string {
  return cells[column]?.text ?? (isHidden ? words.askDoctor : words.notChecked);
}
