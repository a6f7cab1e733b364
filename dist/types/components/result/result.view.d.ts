import type { frame } from '../../content/words/en/result/frame.js';
import type { GoalPlan, Outcome } from '../../model/outcome.js';
import type { Language } from '../../state/language.js';
type Frame = typeof frame;
/** Which page the result is. "Not now" is stricter than any other. */
export type ResultPage = 'plan' | 'goals' | 'cause' | 'not-now';
/** One entry of the contents: a section that can be led to, with its short name. */
export interface ContentsEntry {
    readonly section: string;
    readonly label: string;
}
/** The page of an outcome. */
export declare function pageOf({ screening: { verdict }, kind }: Outcome): ResultPage;
/** The contents beside the result, in the order of the page. */
export declare function contentsOf(outcome: Outcome, { contents: c }: Frame, hasStories: boolean): readonly ContentsEntry[];
/** The plan in a line: "Dull or dry: about 4 sessions, then 3 top-ups a year." */
export declare function planLine(plan: GoalPlan | null, goalName: string, { rail, verdict }: Frame): string;
/** The likely cost of the first year in a line, or empty. */
export declare function costLine(plan: GoalPlan | null, { format, marks }: Pick<Language, 'format' | 'marks'>, { rail, verdict }: Frame): string;
export {};
