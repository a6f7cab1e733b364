import type { Protocol, Regimen } from './protocol.js';
import { type Range, range } from './range.js';

/** Days counted as one year, as in the published arithmetic of the figures. */
export const YEAR_DAYS = 365;

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
export function plansOf(protocol: Protocol, sessions: Range): Plans {
  const { upkeepGapDays, gapDays } = protocol;
  const plan = (count: number, upkeep: number | null): Plan => ({
    sessions: count, gapDays: gapDays.typical, upkeepGapDays: upkeep,
  });
  return {
    low: plan(sessions.low, upkeepGapDays.low),
    likely: plan(sessions.likely, upkeepGapDays.typical),
    high: plan(sessions.high, upkeepGapDays.high),
  };
}

/** Visits of each later year of a regimen. */
export function regimenLaterYearVisits({ gapDays }: Regimen): number {
  return gapDays > 0 ? Math.floor(YEAR_DAYS / gapDays) : 0;
}

/** The days of a regimen's visits before day `untilDay`: as many a year as its first year has, evenly spread. */
export function regimenDays({ firstYearVisits: yearly }: Regimen, untilDay: number): readonly number[] {
  const days: number[] = [];
  if (yearly <= 0) return days;
  for (let day = 0; day < untilDay; day = (days.length * YEAR_DAYS) / yearly) days.push(day);
  return days.map((day) => Math.round(day));
}

/** Days from the first to the last visit of the course. */
export function courseDays({ sessions, gapDays }: Plan): number {
  return Math.max(0, sessions - 1) * gapDays;
}

/** Course visits within the first year. Later ones count in later years. */
export function firstYearSessions(plan: Plan): number {
  if (plan.gapDays <= 0) return plan.sessions;
  return Math.min(plan.sessions, Math.floor(YEAR_DAYS / plan.gapDays) + 1);
}

/** Top-ups in the first year. */
export function firstYearUpkeep(plan: Plan): number {
  if (!plan.upkeepGapDays) return 0;
  return Math.max(0, Math.floor((YEAR_DAYS - courseDays(plan)) / plan.upkeepGapDays));
}

/** All visits of the first year. */
export function firstYearVisits(plan: Plan): number {
  return firstYearSessions(plan) + firstYearUpkeep(plan);
}

/** Visits of each later year. */
export function laterYearVisits({ upkeepGapDays }: Plan): number {
  return upkeepGapDays ? Math.floor(YEAR_DAYS / upkeepGapDays) : 0;
}

/** Visits in each of the first `years` years; sessions past day 365 count in the second. */
export function visitsByYear(plan: Plan, years: number): readonly number[] {
  const carried = plan.sessions - firstYearSessions(plan);
  const counts: number[] = [];
  for (let year = 0; year < years; year += 1) {
    if (year === 0) counts.push(firstYearVisits(plan));
    else counts.push(laterYearVisits(plan) + (year === 1 ? carried : 0));
  }
  return counts;
}

/** One figure of three plans; the likely one stays between the ends. */
export function acrossPlans(plans: Plans, figure: (plan: Plan) => number): Range {
  return range(figure(plans.low), figure(plans.likely), figure(plans.high));
}

/** The visits of a plan up to and including day `untilDay`. */
export function visitsOf(plan: Plan, untilDay: number): readonly Visit[] {
  const visits: Visit[] = [];
  for (let index = 0; index < plan.sessions; index += 1) {
    visits.push({ day: index * plan.gapDays, kind: 'course' });
  }
  if (plan.upkeepGapDays) {
    for (let day = courseDays(plan) + plan.upkeepGapDays; day <= untilDay; day += plan.upkeepGapDays) {
      visits.push({ day, kind: 'top-up' });
    }
  }
  return visits.filter(({ day }) => day <= untilDay);
}

/** A visit on a calendar day. */
export interface DatedVisit extends Visit {
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/**
 * The visits of a plan as dates, from a first day written `YYYY-MM-DD`. Whole days only, so no time zone can move one.
 * @throws RangeError where `firstDay` is no date.
 */
export function datedVisits(plan: Plan, firstDay: string, untilDay: number): readonly DatedVisit[] {
  const start = dayNumber(firstDay);
  return visitsOf(plan, untilDay).map((visit) => ({ ...visit, date: isoDate(start + visit.day) }));
}

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a date written `YYYY-MM-DD`. @throws RangeError where it is no date. */
export function dayNumber(date: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const time = parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) : Number.NaN;
  if (Number.isNaN(time) || isoDate(time / DAY_MS) !== date) throw new RangeError(`not a date: ${date}`);
  return time / DAY_MS;
}

/** The date, written `YYYY-MM-DD`, of a day counted from 1970-01-01. */
export function isoDate(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
