import { html, type TemplateResult } from 'lit';

import type { compare } from '../../../content/words/en/detail/compare.js';
import { meter } from '../../shared/meter.js';
import type { Column, CompareRow } from './compare.view.js';

type Words = typeof compare;

/** What is told in one cell: words, with a meter where they are a grade. */
export function cellTemplate(row: CompareRow, column: Column, words: Words): TemplateResult {
  const text = cellText(row, column, words);
  if (column !== 'proof' || !row.grade) return html`<span class=${row.cells[column] ? '' : 'mut'}>${text}</span>`;
  return meter(row.grade, { 'very-limited': text, limited: text, good: text });
}

/** The same in words alone. */
export function cellText({ cells, isHidden }: CompareRow, column: Column, words: Words): string {
  return cells[column]?.text ?? (isHidden ? words.askDoctor : words.notChecked);
}
