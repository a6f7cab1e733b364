import type { Regimen } from './protocol.js';
import { type Plan } from './schedule.js';
/** A likely day of a plan, for a calendar. */
export interface LikelyDay {
    /** `decide`: a week before the first visit, to decide whether to have it. `check`: to see whether to go on. */
    readonly kind: 'decide' | 'visit' | 'top-up' | 'check';
    /** `YYYY-MM-DD`. */
    readonly date: string;
    /** Counts visits of its kind from 1; 0 where there is one alone. */
    readonly number: number;
}
/** What likely days are worked out from. */
export interface LikelyDaysInput {
    /** A course with top-ups, or evenly spaced visits. */
    readonly plan: Plan | Regimen;
    /** Day of the first visit, `YYYY-MM-DD`. */
    readonly firstDay: string;
    /** Days before it are left out, `YYYY-MM-DD`. */
    readonly today: string;
    readonly years: 1 | 2;
}
/**
 * The likely days of a plan from a first day on: the day to decide, visits, the progress check and top-ups, in order.
 * @throws RangeError where a day is no date.
 */
export declare function likelyDays({ plan, firstDay, today, years }: LikelyDaysInput): readonly LikelyDay[];
