import type { Statement } from '../../../content/words/shapes.js';
import { type QuestionId } from '../../../model/answers.js';
import type { Explorer } from '../../../state/explorer.js';
/** A line a visitor may tick. Its id stays the same in every language, and while answers change. */
export interface TickLine {
    readonly id: string;
    readonly text: string;
}
/** Something to check of a practitioner, with what it means. */
export interface CheckLine extends TickLine {
    readonly more: readonly Statement[];
}
/** A question that comes from what the visitor left open, from their health answers, or from their goal. */
export type OwnQuestion = 'raise' | 'proof' | 'cause' | 'nearest' | Exclude<QuestionId, 'goal'>;
/**
 * What to ask first: what the health questions found; then the answers left open, "not sure" or "rather not say", with the
 * one that would narrow the plan most at their head; then the goal.
 */
export declare function ownQuestions({ answers, outcome, questions }: Pick<Explorer, 'answers' | 'outcome' | 'questions'>): readonly OwnQuestion[];
/** Questions to take along: the visitor's own, then those that everybody may ask. */
export declare function questionsOf(explorer: Explorer): readonly TickLine[];
/** The ticked questions that a message to the clinic may hold: never one that comes from a health answer, or from an open one. */
export declare function questionsToSend(explorer: Explorer, tellsGoal: boolean): readonly string[];
/** What to check of a practitioner, with the register of the place where one is known. */
export declare function checksOf({ language, settings: { region } }: Explorer): readonly CheckLine[];
