import { type TemplateResult } from 'lit';
import type { compare } from '../../../content/words/en/detail/compare.js';
import type { Column, CompareRow } from './compare.view.js';
type Words = typeof compare;
/** What is told in one cell: words, with a meter where they are a grade, and under them what the clinic says of its own. */
export declare function cellTemplate(row: CompareRow, column: Column, words: Words): TemplateResult;
/** The same in words alone. */
export declare function cellText({ cells, isHidden }: CompareRow, column: Column, words: Words): string;
export {};
