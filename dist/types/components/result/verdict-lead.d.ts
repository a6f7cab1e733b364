import { type TemplateResult } from 'lit';
import type { result } from '../../content/words/en/result/index.js';
import type { Statement } from '../../content/words/shapes.js';
import type { GoalPlan, Outcome } from '../../model/outcome.js';
import type { Explorer } from '../../state/explorer.js';
type ResultWords = typeof result;
/** The heading: the law, then the doctor, then what leads the page, then the plan. */
export declare function verdictTitle(plan: GoalPlan, outcome: Outcome, explorer: Explorer, words: ResultWords): string;
/** What stands under the heading: the plan where something else leads, the likely count, and what the verdict says. */
export declare function verdictLead(plan: GoalPlan, outcome: Outcome, explorer: Explorer, words: ResultWords): TemplateResult;
/** What to know with these answers before anything is planned, by what it is about. */
export declare function cautionsFor({ goal }: GoalPlan, { answers, legalStatus }: Outcome, { cautions }: Pick<ResultWords, 'cautions'>): readonly Statement[];
/** The same, on the page. */
export declare function verdictCautions(plan: GoalPlan, outcome: Outcome, words: ResultWords): TemplateResult;
export {};
