import type { quiz } from '../../../content/words/en/quiz.js';
import type { plan as planWords } from '../../../content/words/en/result/plan.js';
import { type EstimateGoal } from '../../../model/answers.js';
import type { GoalPlan } from '../../../model/outcome.js';
import type { Protocol } from '../../../model/protocol.js';
import type { ChartData } from '../../charts/chart-data.js';
export type PlanWords = typeof planWords;
export type GoalNames = (typeof quiz)['goals'];
/** One dot of the strip: solid up to the lowest count, half up to the likely one, hollow up to the highest. */
export interface StripDot {
    readonly count: number;
    readonly kind: 'low' | 'mid' | 'high';
    readonly isLikely: boolean;
    /** Whether the open answers leave this count as likely. */
    readonly isPossible: boolean;
    readonly above: string;
    readonly below: string;
}
export interface Strip {
    readonly dots: readonly StripDot[];
    /** The whole strip as one sentence. */
    readonly sentence: string;
}
/** The line under the heading: "About 4 to start. Clinics plan 3 to 5. Then 3 top-ups a year." */
export declare function sessionsAnswer({ estimate, laterYearVisits, alternative }: GoalPlan, { sessions: words }: PlanWords): string;
export declare function stripOf({ estimate }: GoalPlan, { sessions: words }: PlanWords): Strip;
/** What the open answers leave possible; nothing once all are given. */
export declare function openSentences({ estimate }: GoalPlan, question: string, { sessions: words }: PlanWords): readonly string[];
/** Chart A: the goal beside the other goals of its concern, which have their usual counts. */
export declare function sessionsChart(plan: GoalPlan, protocolOf: (goal: EstimateGoal) => Protocol, names: GoalNames, words: PlanWords): ChartData;
/** Title of chart A. */
export declare function chartTitle(goal: EstimateGoal, { sessions }: PlanWords): string;
