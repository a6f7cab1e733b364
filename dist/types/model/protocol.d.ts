import type { EstimateGoal } from './answers.js';
/** Three values of a published or editorial figure, before any answer. */
export interface Figure {
    readonly low: number;
    readonly typical: number;
    readonly high: number;
}
/** What one goal's treatment usually looks like. Gaps and first change are given in days and weeks as named. */
export interface Protocol {
    readonly goal: EstimateGoal;
    /** Visits in the first course. */
    readonly sessions: Figure;
    /** Days between two visits of the course. */
    readonly gapDays: Figure;
    /** Days between two top-ups; `null` where there are none. `low` is the longest gap, since it gives the fewest visits. */
    readonly upkeepGapDays: {
        readonly low: number | null;
        readonly typical: number | null;
        readonly high: number | null;
    };
    /** A second regimen in use for the same goal. */
    readonly quarterly: Regimen | null;
}
/** A regimen without a course: evenly spaced visits. */
export interface Regimen {
    readonly sessions: number;
    readonly gapDays: number;
    readonly firstYearVisits: number;
}
/** Points that one answer adds to or takes from the likely count. Answers not listed add 0. */
export interface ConcernWeights {
    readonly points: Readonly<Partial<Record<WeighedQuestion, Readonly<Record<string, number>>>>>;
    /** The largest possible total, above 0. */
    readonly maxPositive: number;
    /** The largest possible total below 0, as a positive number. */
    readonly maxNegative: number;
}
export type WeighedQuestion = 'severity' | 'duration' | 'area' | 'age' | 'sun';
