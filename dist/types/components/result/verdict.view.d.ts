import { type Grade } from '../../content/figures.js';
import type { Marks } from '../../content/words/catalogue.js';
import type { frameVerdict } from '../../content/words/en/result/frame-verdict.js';
import type { Format } from '../../lib/format.js';
import type { Settings } from '../../config/settings.js';
import type { GoalPlan, Outcome } from '../../model/outcome.js';
import { type Finding } from '../../model/screening.js';
export type VerdictFrame = typeof frameVerdict;
/** One of the key facts at the top; all are of one size. */
export interface Fact {
    readonly id: 'recovery' | 'sessions' | 'cost' | 'proof';
    readonly term: string;
    readonly figure: string;
    /** Beside the figure, quieter: "(3 to 5)". */
    readonly range: string;
    readonly note: string;
    /** Words of the button that opens how we know, where it has some of its own. */
    readonly button: string;
}
/** What the facts are made from. */
export interface FactsInput {
    readonly outcome: Outcome;
    readonly plan: GoalPlan;
    readonly settings: Settings;
    readonly unconfirmed: ReadonlySet<string>;
    readonly format: Format;
    readonly marks: Marks;
    readonly words: VerdictFrame;
    readonly grades: Readonly<Record<Grade, string>>;
    /** Under the grade. */
    readonly brief: string;
}
/** The plan in one sentence: "For dull or dry skin, clinics usually plan 3 to 5 mesotherapy sessions, then a top-up every 3 to 6 months." */
export declare function summarySentence({ protocol, alternative }: GoalPlan, noun: string, words: VerdictFrame): string;
/** The likely count in words: "4", or "4 to 6" while answers are open. */
export declare function likelyWords({ estimate }: GoalPlan, words: VerdictFrame): string;
/** Whether a visitor would rather not say: there is nothing to tell a doctor. */
export declare function isUnsaid({ reason }: Finding): boolean;
/** What is said of the likely count under the summary. `question` is the one whose answer would narrow it most. */
export declare function likelySentences(plan: GoalPlan, question: string, words: VerdictFrame): readonly string[];
/** The key facts, in order. Natural recovery comes first where it leads; its page keeps cost to its own section. */
export declare function keyFacts(input: FactsInput): readonly Fact[];
/** Whose price it is where it is not the clinic's, and whether the visitor chose another price or other visits. */
export declare function priceRemark({ price, plans, paidPlans }: GoalPlan, { priceOf, supposed }: VerdictFrame['facts']): string;
