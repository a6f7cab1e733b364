import { clamp } from './range.js';
import type { Plans } from './schedule.js';

/** What a visitor supposes of their visits to see what they would come to. It moves the cost alone, never the plan. */
export interface Supposed {
  /** Sessions of the likely course; `null` for the plan's own count. */
  readonly sessions: number | null;
  readonly hasTopUps: boolean;
}

/** The plans that a cost is worked out for: the same ones where nothing is supposed. A count outside what clinics use is moved to the nearer end. */
export function supposedPlans(plans: Plans, { sessions, hasTopUps }: Supposed): Plans {
  const { low, likely, high } = plans;
  const count = sessions === null ? likely.sessions : clamp(Math.round(sessions), low.sessions, high.sessions);
  if (hasTopUps && count === likely.sessions) return plans;
  const course = { low, high, likely: { ...likely, sessions: count } };
  return hasTopUps ? course : withoutTopUps(course);
}

/** The course alone. */
export function withoutTopUps({ low, likely, high }: Plans): Plans {
  return {
    low: { ...low, upkeepGapDays: null }, likely: { ...likely, upkeepGapDays: null }, high: { ...high, upkeepGapDays: null },
  };
}
