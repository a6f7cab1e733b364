import { type ChoiceId } from '../../../content/alternatives.js';
import type { Grade } from '../../../content/figures.js';
import type { SourceId } from '../../../content/sources.js';
import type { compare } from '../../../content/words/en/detail/compare.js';
import type { Cell, Statement } from '../../../content/words/shapes.js';
import { type Answers, type Concern, type Goal } from '../../../model/answers.js';
import { type Ranked, type Value } from '../../../model/compare.js';
import type { OwnFigures } from './own-figures.js';
import type { Terms } from './own-terms.js';
type Words = typeof compare;
/** What is told of each choice, in the order of the columns. */
export declare const COLUMNS: readonly ["needles", "visits", "timeOff", "risk", "lasts", "proof", "cost"];
export type Column = (typeof COLUMNS)[number];
/** The column that shows what choices are sorted by. */
export declare const COLUMN_OF: Readonly<Record<Value, Column>>;
/** One choice, ready to be shown. */
export interface CompareRow extends Ranked {
    readonly id: ChoiceId | 'own';
    readonly name: string;
    /** What it is for; may be empty. */
    readonly use: string;
    /** `null` where it has not been checked yet. */
    readonly cells: Readonly<Record<Column, Cell>>;
    /** A medicine that may not be hinted at: its cells send to a doctor instead. */
    readonly isHidden: boolean;
    /** How many cells of the meter are filled, where there is a grade to show. */
    readonly grade: Grade | null;
    readonly trade: Statement | null;
    /** What the clinic says of its own, beside a cell of ours: never in its place, and in no order. */
    readonly here: Readonly<Partial<Record<Column, string>>>;
}
/** What the rows are made from. */
export interface CompareInput {
    readonly answers: Answers & {
        readonly concern: Concern;
        readonly goal: Goal;
    };
    readonly hidesPregnancyUnsafe: boolean;
    readonly namesMedicines: boolean;
    readonly words: Words;
    readonly own: OwnFigures;
    /** The clinic's own word on a choice of ours. */
    readonly hereOf?: (id: ChoiceId) => Terms;
}
/** The choices for a visitor, mesotherapy last among them; nothing where nothing can be compared. */
export declare function rowsOf(input: CompareInput): readonly CompareRow[];
/** The rows in an order, by what, and the sentence that says so. */
export interface Sorted {
    readonly value: Value;
    readonly ordered: readonly CompareRow[];
    readonly status: string;
}
/** The rows in the order of what matters. Where mesotherapy stands is worked out, and never written by hand. */
export declare function sortedBy(rows: readonly CompareRow[], chosen: Value | null, words: Words): Sorted;
/** Everything the rows rest on, each source once, in the order of the rows. */
export declare function sourcesOf(rows: readonly CompareRow[]): readonly SourceId[];
export {};
