import { nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import type { Language } from '../../../state/language.js';
import { type TakeWords } from '../summary.view.js';
import { type Measure } from './blocks.js';
/** One column: a visit told in one language. */
export interface Column {
    readonly explorer: Explorer;
    readonly words: TakeWords;
}
/** The visit in the language shown and in another one; the one shown comes first. */
export type Columns = readonly [Column, Column];
/** How much of a summary is printed in two languages: what the table says already can go too. */
interface BothMeasure extends Measure {
    /** Whether the plan is told in sentences, beside its table. */
    readonly likely: boolean;
    /** Whether the table tells later years, and the proof more than its first line. */
    readonly more: boolean;
}
/** As `MEASURES`, for half the width. */
export declare const BOTH_MEASURES: readonly BothMeasure[];
export declare function columnsOf(explorer: Explorer, other: Language): Columns;
/** One row: the same block in each language, with the language and direction it is read in. */
export declare function row<C extends Column>(columns: readonly C[], block: (column: C) => unknown, kind?: string): TemplateResult | typeof nothing;
/** The names of both languages, each as its readers write it. */
export declare function namesOf(columns: Columns): TemplateResult;
/** What is to be known of the two columns: which one counts, and which is a draft. */
export declare function standing(columns: Columns, { words: { take: { print } }, explorer: { language } }: Column): string;
/** The result on one page in two languages, block beside block. Its drawing of visits is left out: the table says the same. */
export declare function bothPage(columns: Columns, measure: BothMeasure): TemplateResult;
export {};
