import type { Grounds } from '../../../content/provenance-types.js';
import type { plan as planWords } from '../../../content/words/en/result/plan.js';
import type { GoalPlan, Outcome } from '../../../model/outcome.js';
import type { ChartData } from '../../charts/chart-data.js';
export type PlanWords = typeof planWords;
type Words = PlanWords['timeline'];
/** How much time is shown. */
export type Months = 12 | 24;
/** Months until shed hair tends to come back, from the day its cause has stopped (malkud2015). */
export declare const RECOVERY_MONTHS: {
    low: number;
    high: number;
};
/** Shedding comes back by itself over the months of a course, so its row stands above the visits. */
export declare function showsRecovery({ lead, plan }: Outcome): boolean;
/** The lines under the heading: how long the course takes, and when a first change was seen. */
export declare function timelineAnswer(plan: GoalPlan, { firstChangeWeeks }: Grounds, isRecovery: boolean, { timeline: words }: PlanWords): string;
/** Says of the first change no more than is known: a guess is called one. */
export declare function firstChangeSentence({ low, typical, high, basis, ends }: Grounds['firstChangeWeeks'], { firstChange }: Words): string;
/** Chart B: the visits of three plans on one line of time, with the regular visits and natural recovery where they apply. */
export declare function timelineChart(plan: GoalPlan, months: Months, isRecovery: boolean, words: PlanWords): ChartData;
export {};
