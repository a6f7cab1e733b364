/** A length of time in the unit that reads best. */
export interface Gap {
  readonly unit: 'day' | 'week' | 'month';
  readonly low: number;
  readonly high: number;
}

const WEEK_DAYS = 7;
const MONTH_DAYS = 365 / 12;
/** From here on a gap is told in months. */
const MONTHS_FROM_DAYS = 60;

/** A length from `lowDays` to `highDays`, both in one unit: days under a week, weeks under two months, months above. */
export function gapOf(lowDays: number, highDays: number = lowDays): Gap {
  const [low, high] = [Math.min(lowDays, highDays), Math.max(lowDays, highDays)];
  if (high >= MONTHS_FROM_DAYS) return inUnit('month', low / MONTH_DAYS, high / MONTH_DAYS);
  if (high >= WEEK_DAYS) return inUnit('week', low / WEEK_DAYS, high / WEEK_DAYS);
  return inUnit('day', low, high);
}

/** A length in weeks, however long: for a course, which is booked week by week. */
export function weeksOf(days: number): Gap {
  return inUnit('week', days / WEEK_DAYS, days / WEEK_DAYS);
}

function inUnit(unit: Gap['unit'], low: number, high: number): Gap {
  return { unit, low: Math.max(1, Math.round(low)), high: Math.max(1, Math.round(high)) };
}
