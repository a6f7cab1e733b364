import { type TemplateResult } from 'lit';
import type { GoalPlan } from '../../../model/outcome.js';
import type { Explorer } from '../../../state/explorer.js';
import { type Pricing } from '../../../state/pricing.js';
/** Tells the visit what was chosen. The section says once what became of the cost. */
export type SetPricing = (pricing: Partial<Pricing>) => void;
/** "What changes the price": a control where the clinic gave a figure, words for the rest. */
export declare function priceControls(plan: GoalPlan, explorer: Explorer, set: SetPricing, onReset: () => void): TemplateResult;
/** The highest amount that a choice of the visitor leads to: the end of the scale. 0 where nothing can be chosen. */
export declare function highestAmount(plan: GoalPlan, { settings }: Explorer): number;
