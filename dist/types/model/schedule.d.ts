import type { Protocol, Regimen } from './protocol.js';
import { type Range } from './range.js';
/** Days counted as one year, as in the published arithmetic of the figures. */
export declare const YEAR_DAYS = 365;
/** One plan of visits: a course, then top-ups. */
export interface Plan {
    readonly sessions: number;
    /** Days between two visits of the course. */
    readonly gapDays: number;
    /** Days between two top-ups; `null` for none. */
    readonly upkeepGapDays: number | null;
}
/** The plan with the fewest visits, the likely one and the one with the most. */
export interface Plans {
    readonly low: Plan;
    readonly likely: Plan;
    readonly high: Plan;
}
/** One visit, by its day from the start; day 0 is the first visit. */
export interface Visit {
    readonly day: number;
    readonly kind: 'course' | 'top-up';
}
/** The three plans of a goal. The course keeps its typical gap in all three: low and high gaps are shown, never multiplied. */
export declare function plansOf(protocol: Protocol, sessions: Range): Plans;
/** Visits of each later year of a regimen. */
export declare function regimenLaterYearVisits({ gapDays }: Regimen): number;
/** The days of a regimen's visits before day `untilDay`: as many a year as its first year has, evenly spread. */
export declare function regimenDays({ firstYearVisits: yearly }: Regimen, untilDay: number): readonly number[];
/** Days from the first to the last visit of the course. */
export declare function courseDays({ sessions, gapDays }: Plan): number;
/** Course visits within the first year. Later ones count in later years. */
export declare function firstYearSessions(plan: Plan): number;
/** Top-ups in the first year. */
export declare function firstYearUpkeep(plan: Plan): number;
/** All visits of the first year. */
export declare function firstYearVisits(plan: Plan): number;
/** Visits of each later year. */
export declare function laterYearVisits({ upkeepGapDays }: Plan): number;
/** Visits in each of the first `years` years; sessions past day 365 count in the second. */
export declare function visitsByYear(plan: Plan, years: number): readonly number[];
/** One figure of three plans; the likely one stays between the ends. */
export declare function acrossPlans(plans: Plans, figure: (plan: Plan) => number): Range;
/** The visits of a plan up to and including day `untilDay`. */
export declare function visitsOf(plan: Plan, untilDay: number): readonly Visit[];
/** A visit on a calendar day. */
export interface DatedVisit extends Visit {
    /** `YYYY-MM-DD`. */
    readonly date: string;
}
/**
 * The visits of a plan as dates, from a first day written `YYYY-MM-DD`. Whole days only, so no time zone can move one.
 * @throws RangeError where `firstDay` is no date.
 */
export declare function datedVisits(plan: Plan, firstDay: string, untilDay: number): readonly DatedVisit[];
/** Days since 1970-01-01 of a date written `YYYY-MM-DD`. @throws RangeError where it is no date. */
export declare function dayNumber(date: string): number;
/** The date, written `YYYY-MM-DD`, of a day counted from 1970-01-01. */
export declare function isoDate(day: number): string;
