import type { Format } from '../../../lib/format.js';
import { type Cost, type Price } from '../../../model/cost.js';
import type { GoalPlan } from '../../../model/outcome.js';
import type { ChartData } from '../../charts/chart-data.js';
import { type BothWays, type PlanWords } from './cost.view.js';
/**
 * Chart C: one visit, the first year and a later year on one scale; of a quote, the first year and all three. `scaleTo` is
 * the highest amount that a choice of the visitor can lead to: with it the marks move and the scale stays.
 */
export declare function costChart(plan: GoalPlan, cost: Cost, format: Format, words: PlanWords, scaleTo?: number): ChartData;
/**
 * Chart D: what has been paid after each of three years. The scale is that of the plan with top-ups; the table tells both
 * ways.
 */
export declare function runningChart(plan: GoalPlan, price: Price, { full, course }: BothWays, format: Format, words: PlanWords): ChartData;
/** Visits in place of money, where no price is known or none is shown. */
export declare function visitsChart(plan: GoalPlan, words: PlanWords): ChartData;
