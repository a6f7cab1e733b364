import { type TemplateResult } from 'lit';
import type { OwnerPrice } from '../../../config/settings.js';
import { result } from '../../../content/words/en/result/index.js';
import type { GoalPlan } from '../../../model/outcome.js';
import type { Explorer } from '../../../state/explorer.js';
import { type Pricing } from '../../../state/pricing.js';
/** Tells the visit what was chosen. The section says once what became of the cost. */
export type SetPricing = (pricing: Partial<Pricing>) => void;
/** The areas that the clinic prices apart; nothing where there are none. */
export declare function areaControl(entry: OwnerPrice, explorer: Explorer, label: string, set: SetPricing): TemplateResult | null;
/** Who treats, where the clinic prices that apart; nothing where it does not. */
export declare function practitionerControl({ byPractitioner }: OwnerPrice, { pricing }: Explorer, words: (typeof result)['plan']['cost']['changes'], set: SetPricing): TemplateResult | null;
/** With top-ups or without; nothing where the plan has none. */
export declare function topUpsControl({ laterYearVisits }: GoalPlan, { pricing, language }: Explorer, set: SetPricing): TemplateResult<1> | null;
/** "What changes the price": a control where the clinic gave a figure, words for the rest. */
export declare function priceControls(plan: GoalPlan, explorer: Explorer, set: SetPricing, onReset: () => void): TemplateResult;
/** The highest amount that a choice of the visitor leads to: the end of the scale. 0 where nothing can be chosen. */
export declare function highestAmount(plan: GoalPlan, { settings }: Explorer): number;
