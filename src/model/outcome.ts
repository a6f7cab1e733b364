import { type Answers, type EstimateGoal, type Goal, isEstimateGoal } from './answers.js';
import { type Cost, costOf, type Price } from './cost.js';
import { type Estimate, estimate } from './estimate.js';
import type { ConcernWeights, Protocol, Regimen } from './protocol.js';
import { type DroppedAnswer, sortAnswers } from './questions.js';
import type { Range } from './range.js';
import {
  acrossPlans, firstYearVisits, laterYearVisits, type Plans, plansOf, regimenLaterYearVisits,
} from './schedule.js';
import { isAdult, type OwnRule, screen, type Screening, type ScreeningInput } from './screening.js';
import { type Supposed, supposedPlans } from './suppose.js';

/** What the law of a place says of one goal's injections. */
export type LegalStatus = 'banned' | 'not-approved';

/** Figures and rules the outcome is worked out with: from content, configuration, and what the visitor says of prices. */
export interface Facts {
  readonly protocolOf: (goal: EstimateGoal) => Protocol;
  readonly weightsOf: (goal: EstimateGoal) => ConcernWeights;
  /** The price of one visit for a goal; `null` where none is known or money is hidden. */
  readonly priceOf: (goal: EstimateGoal, answers: Answers) => Price | null;
  /** Of visits, at the owner's price. Left out where nothing is supposed. */
  readonly supposed?: Supposed;
  /** Set where the configured region bans or has not approved what these answers are about. */
  readonly legalStatusOf: (answers: Answers) => LegalStatus | null;
  /** What the owner's own health answers lead to. */
  readonly own?: readonly OwnRule[] | undefined;
}

/** The plan of a goal with figures. */
export interface GoalPlan {
  readonly goal: EstimateGoal;
  readonly protocol: Protocol;
  readonly estimate: Estimate;
  readonly plans: Plans;
  readonly firstYearVisits: Range;
  readonly laterYearVisits: Range;
  readonly alternative: Alternative | null;
  /** What the cost is worked out with; `null` where no price is known, or where none may be shown. */
  readonly price: Price | null;
  /** The visits that the cost is worked out for: `plans`, unless the visitor supposes others. */
  readonly paidPlans: Plans;
  readonly cost: Cost | null;
}

/** The quarterly regimen, a second pattern in use for pattern hair loss. */
export interface Alternative extends Regimen {
  readonly id: 'quarterly';
  readonly laterYearVisits: number;
}

/** What leads the page instead of the number of visits. */
export type Lead = 'natural-recovery' | 'steady-weight';

/** Everything the result page shows, worked out from the answers. */
export interface Outcome {
  /** The answers that count. */
  readonly answers: Answers;
  readonly dropped: readonly DroppedAnswer[];
  readonly screening: Screening;
  /** `plan`: figures for the goal. `goals`: not sure, the goals of the concern to choose from. `cause`: a doctor first. */
  readonly kind: 'plan' | 'goals' | 'cause';
  /** Only with kind `plan`, and never with the verdict "not now". */
  readonly plan: GoalPlan | null;
  readonly lead: Lead | null;
  readonly legalStatus: LegalStatus | null;
  /** The figures and rules it was worked out with. */
  readonly facts: Facts;
  /** Whether cost may be shown. */
  readonly mayShowCost: boolean;
  /** Whether contact, booking and links to the clinic may be shown. */
  readonly mayContact: boolean;
  /** Alternatives that are unsafe in pregnancy are left out. */
  readonly hidesPregnancyUnsafe: boolean;
}

/** The outcome of the answers given so far. Needs a goal to have been chosen, or gives the open list of the concern. */
export function outcomeOf(given: Answers, facts: Facts, unconfirmed: ScreeningInput['unconfirmed'] = new Set()): Outcome {
  const { counting: answers, dropped } = sortAnswers(given);
  const input: ScreeningInput = { answers, unconfirmed, own: facts.own };
  const screening = screen(input);
  const legalStatus = facts.legalStatusOf(answers);
  const isOpenToOffers = screening.verdict !== 'not-now' && isAdult(input) && legalStatus === null;
  const kind = kindOf(answers.goal);
  const mayShowCost = isOpenToOffers && kind === 'plan';
  const hasPlan = isEstimateGoal(answers.goal) && screening.verdict !== 'not-now';
  return {
    answers, dropped, screening, kind, legalStatus, facts, mayShowCost,
    plan: hasPlan && isEstimateGoal(answers.goal) ? planFor(answers.goal, answers, facts, mayShowCost) : null,
    lead: leadOf(answers),
    mayContact: isOpenToOffers && kind !== 'cause',
    hidesPregnancyUnsafe: ['trying', 'pregnant', 'breastfeeding'].some((flag) =>
      (answers.today as readonly string[] | undefined)?.includes(flag)),
  };
}

function planFor(goal: EstimateGoal, answers: Answers, facts: Facts, mayShowCost: boolean): GoalPlan {
  const protocol = facts.protocolOf(goal);
  const result = estimate(answers, protocol, facts.weightsOf(goal));
  const plans = plansOf(protocol, result.sessions);
  const price = mayShowCost ? facts.priceOf(goal, answers) : null;
  // A quote counts for the plan as it is.
  const paidPlans = price?.source === 'owner' && facts.supposed ? supposedPlans(plans, facts.supposed) : plans;
  return {
    goal, protocol, plans, price, paidPlans,
    estimate: result,
    firstYearVisits: acrossPlans(plans, firstYearVisits),
    laterYearVisits: acrossPlans(plans, laterYearVisits),
    alternative: protocol.quarterly
      ? { id: 'quarterly', ...protocol.quarterly, laterYearVisits: regimenLaterYearVisits(protocol.quarterly) }
      : null,
    cost: price ? costOf(paidPlans, price) : null,
  };
}

function kindOf(goal: Goal | undefined): Outcome['kind'] {
  if (goal === 'hair-unsure' || goal === 'hair-patches') return 'cause';
  return isEstimateGoal(goal) ? 'plan' : 'goals';
}

function leadOf({ goal, trigger, weight }: Answers): Lead | null {
  if (goal === 'hair-shedding' || trigger === 'yes') return 'natural-recovery';
  return weight === 'changing' ? 'steady-weight' : null;
}
