import { type EstimateGoal } from '../../model/answers.js';
import type { GoalPlan, Outcome } from '../../model/outcome.js';
import type { Explorer } from '../../state/explorer.js';
import type { TakeTable, TakeWords } from './summary.view.js';
/** Visits of the three plans, with amounts where they may be shown: always for the plan itself, whatever was supposed. */
export declare function planTable(plan: GoalPlan, explorer: Explorer, words: TakeWords): TakeTable;
/** For visitors who are not sure: how many sessions clinics plan for each goal that the law of the place leaves open. */
export declare function goalsTable(goals: readonly EstimateGoal[], { facts, answers }: Outcome, { result: { plan: { sessions } }, quiz }: TakeWords): TakeTable;
/** What kind of ground each figure stands on: "Sessions: published." */
export declare function basisLines({ goal, price }: GoalPlan, { settings }: Explorer, { result: { labels, frame }, take: { print: { basisOf } }, marks }: TakeWords): readonly string[];
