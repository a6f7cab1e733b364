import { type TemplateResult } from 'lit';
import type { Price } from '../../../model/cost.js';
import type { GoalPlan } from '../../../model/outcome.js';
import type { Explorer } from '../../../state/explorer.js';
import type { ChartData } from '../../charts/chart-data.js';
export declare function costFigure(data: ChartData, report: Explorer['report']): TemplateResult;
/** "Three years added up": with top-ups and without them, in words; at the clinic's price also year by year. */
export declare function threeYears(plan: GoalPlan, price: Price, { language, headingLevel, report }: Explorer): TemplateResult;
