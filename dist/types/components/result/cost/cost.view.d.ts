import type { Settings } from '../../../config/settings.js';
import type { plan as planWords } from '../../../content/words/en/result/plan.js';
import type { Statement } from '../../../content/words/shapes.js';
import type { Format } from '../../../lib/format.js';
import { type Cost, type CostRange, type Price } from '../../../model/cost.js';
import type { GoalPlan } from '../../../model/outcome.js';
import type { Range } from '../../../model/range.js';
import { type Plans } from '../../../model/schedule.js';
export type PlanWords = typeof planWords;
type Words = PlanWords['cost'];
/** How amounts are written: one way for text, key fact, chart and table. */
export interface Money {
    /** "Rs 75,000"; "none" where nothing is paid. */
    readonly amount: (minor: number) => string;
    /** With every digit: "$1,234". */
    readonly exact: (minor: number) => string;
    /** "Rs 28,000 to 144,000", or "from Rs 28,000" with an open upper price. */
    readonly span: (range: CostRange) => string;
    /** The likely amount, or "from …" with an open upper price. */
    readonly likely: (range: CostRange) => string;
}
export declare function moneyIn(currency: string, format: Format, { cost: words }: PlanWords): Money;
/** The first year's cost in words, as the key facts and the section say it. */
export interface CostText {
    readonly likely: string;
    readonly range: string;
    readonly isOpen: boolean;
}
/** First-year cost of a plan; `null` where no amount may be or can be said. */
export declare function costText({ cost }: GoalPlan, format: Format, words: PlanWords): CostText | null;
/** All visits of the first three years. */
export declare function threeYearVisits(plans: Plans): Range;
/** The line under the heading. */
export declare function costAnswer(plan: GoalPlan, hidesPrices: boolean, format: Format, words: PlanWords): string;
/** Whether the visitor left out top-ups that the plan has. */
export declare function leavesTopUpsOut({ paidPlans, laterYearVisits: { high } }: GoalPlan): boolean;
/** The cost with top-ups and without them. */
export interface BothWays {
    readonly full: Cost;
    readonly course: Cost;
}
/** The cost of the sessions that are supposed, with their top-ups and without them. */
export declare function withAndWithout({ plans, paidPlans }: GoalPlan, price: Price): BothWays;
/** What three years add up to, or that nothing comes to it where the likely plan has no top-ups. */
export declare function threeYearsSentence({ laterYearVisits: { likely: yearly } }: GoalPlan, { threeYears }: Cost, money: Money, { run }: Words): string;
/** Whether an amount reads higher than it is, so that sums do not add up to the digit. */
export declare function readsHigher({ firstYear, laterYear, threeYears }: Cost, { amount, exact }: Money): boolean;
/** What the course alone comes to, and what then becomes of it; `null` where the likely plan has no top-ups. */
export declare function courseAlone({ goal, laterYearVisits: { likely } }: GoalPlan, { threeYears }: Cost, money: Money, { run }: Words): {
    readonly amount: string;
    readonly then: Statement;
} | null;
/** Sentences on what is paid once or together. */
export declare function onceSentences({ packages, consultationMinor, extrasMinor }: Price, money: Money, { once }: Words): readonly string[];
/** Whose price it is, of what day, and what is in it. */
export declare function sourceSentences(settings: Settings, format: Format, { source }: Words): readonly string[];
export {};
