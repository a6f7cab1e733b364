import type { Format } from '../../../lib/format.js';
import type { Cost } from '../../../model/cost.js';
import type { GoalPlan } from '../../../model/outcome.js';
import type { ChartData } from '../../charts/chart-data.js';
import { type PlanWords } from './cost.view.js';
/** Chart C: one visit, the first year and a later year on one scale. */
export declare function costChart(plan: GoalPlan, cost: Cost, format: Format, words: PlanWords): ChartData;
/** Visits in place of money, where no price is known or none is shown. */
export declare function visitsChart(plan: GoalPlan, words: PlanWords): ChartData;
