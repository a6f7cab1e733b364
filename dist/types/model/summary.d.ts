import type { Concern, EstimateGoal } from './answers.js';
import type { Cost } from './cost.js';
import type { Outcome } from './outcome.js';
import type { Figure } from './protocol.js';
import type { Range } from './range.js';
/** What `getSummary()` gives a page: the plan, and nothing about health. Amounts in minor units, gaps in days. */
export interface Summary {
    readonly version: 1;
    readonly concern: Concern;
    readonly goal: EstimateGoal;
    readonly sessions: Range & {
        readonly likelyBand: readonly [min: number, max: number];
    };
    readonly gapDays: Figure;
    readonly firstYearVisits: Range;
    readonly laterYearVisits: Range;
    readonly alternative: SummaryAlternative | null;
    readonly cost: Cost | null;
}
export interface SummaryAlternative {
    readonly id: 'quarterly';
    readonly sessions: number;
    readonly gapDays: number;
    readonly firstYearVisits: number;
    readonly laterYearVisits: number;
}
/** The summary of an outcome; `null` for every outcome without an estimate, so that null does not say why. */
export declare function summaryOf({ plan }: Outcome): Summary | null;
