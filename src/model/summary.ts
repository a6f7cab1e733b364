import type { Concern, EstimateGoal } from './answers.js';
import { concernOf } from './answers.js';
import type { Cost } from './cost.js';
import type { GoalPlan, Outcome } from './outcome.js';
import type { Figure } from './protocol.js';
import type { Range, Span } from './range.js';

/** What `getSummary()` gives a page: the plan, and nothing about health. Amounts in minor units, gaps in days. */
export interface Summary {
  readonly version: 1;
  readonly concern: Concern;
  readonly goal: EstimateGoal;
  readonly sessions: Range & { readonly likelyBand: readonly [min: number, max: number] };
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
export function summaryOf({ plan }: Outcome): Summary | null {
  if (!plan) return null;
  return {
    version: 1,
    concern: concernOf(plan.goal),
    goal: plan.goal,
    sessions: { ...plan.estimate.sessions, likelyBand: bandOf(plan.estimate.likelyBand) },
    gapDays: { ...plan.protocol.gapDays },
    firstYearVisits: { ...plan.firstYearVisits },
    laterYearVisits: { ...plan.laterYearVisits },
    alternative: alternativeOf(plan),
    // Amounts without a currency, as a quote may have, mean nothing outside the page.
    cost: plan.cost?.currency ? copyCost(plan.cost) : null,
  };
}

const bandOf = ({ min, max }: Span): readonly [number, number] => [min, max];

function alternativeOf({ alternative }: GoalPlan): SummaryAlternative | null {
  if (!alternative) return null;
  const { id, sessions, gapDays, firstYearVisits, laterYearVisits } = alternative;
  return { id, sessions, gapDays, firstYearVisits, laterYearVisits };
}

function copyCost({ currency, source, perVisit, firstYear, laterYear, threeYears }: Cost): Cost {
  return {
    currency, source,
    perVisit: { ...perVisit }, firstYear: { ...firstYear }, laterYear: { ...laterYear }, threeYears: { ...threeYears },
  };
}
