import { type Grade } from '../../../content/figures.js';
import type { compare } from '../../../content/words/en/detail/compare.js';
import type { Statement } from '../../../content/words/shapes.js';
import type { Format } from '../../../lib/format.js';
import { type Concern } from '../../../model/answers.js';
import type { Outcome } from '../../../model/outcome.js';
/** Mesotherapy's own figures: those of the visitor's plan, or of all goals of the concern while no goal is chosen. */
export interface OwnFigures {
    readonly visits: Statement;
    readonly days: Statement;
    readonly proof: Statement;
    readonly mostVisits: number;
    readonly mostDays: number;
    readonly lowestGrade: Grade;
}
interface Tools {
    readonly words: typeof compare;
    readonly grades: Readonly<Record<Grade, string>>;
    readonly format: Format;
}
/** The figures of an outcome; each end of a span is the lowest or the highest among the goals it is about. */
export declare function ownFigures({ plan, facts }: Outcome, concern: Concern, { words: { own }, grades, format }: Tools): OwnFigures;
export {};
