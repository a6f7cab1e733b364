import { type Answers, type EstimateGoal } from './answers.js';
import { type Cost, type Price } from './cost.js';
import { type Estimate } from './estimate.js';
import type { ConcernWeights, Protocol, Regimen } from './protocol.js';
import { type DroppedAnswer } from './questions.js';
import type { Range } from './range.js';
import { type Plans } from './schedule.js';
import { type OwnRule, type Screening, type ScreeningInput } from './screening.js';
import { type Supposed } from './suppose.js';
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
export declare function outcomeOf(given: Answers, facts: Facts, unconfirmed?: ScreeningInput['unconfirmed']): Outcome;
