import type { Outcome } from './outcome.js';
import type { Verdict } from './screening.js';
/** What a changed answer did to the figures a visitor cares about. */
export interface Difference {
    /** Change in likely sessions; `null` where one side has no plan. */
    readonly sessions: number | null;
    /** Change in likely top-ups of a later year; `null` where one side has no plan. */
    readonly upkeep: number | null;
    /** New likely first-year cost as a share of the old one (1.2 is a fifth more); `null` where either is unknown. */
    readonly costRatio: number | null;
    /** Set when the verdict is another one now. */
    readonly verdict: Verdict | null;
    /** Whether a plan came or went. */
    readonly plan: 'came' | 'went' | null;
    /** Answers that no longer count because of the change. */
    readonly newlyDropped: number;
}
/** Compares two outcomes, the earlier one first. */
export declare function differenceOf(before: Outcome, after: Outcome): Difference;
