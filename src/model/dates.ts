import type { Regimen } from './protocol.js';
import { dayNumber, isoDate, type Plan, regimenDays, visitsOf, YEAR_DAYS } from './schedule.js';

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

/** Days before the first visit. */
const DECIDE_DAYS = 7;
/** Three months. */
const CHECK_DAY = Math.round(YEAR_DAYS / 4);

/**
 * The likely days of a plan from a first day on: the day to decide, visits, the progress check and top-ups, in order.
 * @throws RangeError where a day is no date.
 */
export function likelyDays({ plan, firstDay, today, years }: LikelyDaysInput): readonly LikelyDay[] {
  const start = dayNumber(firstDay);
  const first = dayNumber(today);
  const days = [
    { day: -DECIDE_DAYS, kind: 'decide' as const, number: 0 },
    ...numbered(visitDays(plan, years * YEAR_DAYS)),
    { day: CHECK_DAY, kind: 'check' as const, number: 0 },
  ];
  return days
    .filter(({ day }) => start + day >= first)
    .sort((a, b) => a.day - b.day)
    .map(({ day, kind, number }) => ({ kind, date: isoDate(start + day), number }));
}

interface PlannedDay {
  readonly day: number;
  readonly kind: 'visit' | 'top-up';
}

function visitDays(plan: Plan | Regimen, untilDay: number): readonly PlannedDay[] {
  if ('firstYearVisits' in plan) return regimenDays(plan, untilDay).map((day) => ({ day, kind: 'visit' }));
  return visitsOf(plan, untilDay).map(({ day, kind }) => ({ day, kind: kind === 'course' ? 'visit' : kind }));
}

function numbered(days: readonly PlannedDay[]): readonly (PlannedDay & { readonly number: number })[] {
  const counts = { visit: 0, 'top-up': 0 };
  return days.map((planned) => {
    counts[planned.kind] += 1;
    return { ...planned, number: counts[planned.kind] };
  });
}
