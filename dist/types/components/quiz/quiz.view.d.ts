import type { quiz } from '../../content/words/en/quiz.js';
import type { Explorer } from '../../state/explorer.js';
/** Where the visitor is in the quiz. */
export interface ProgressView {
    readonly text: string;
    /** Said when the last answer changed the number of questions; empty otherwise. */
    readonly note: string;
    /** Both, for those who hear it. */
    readonly sentence: string;
    readonly dots: readonly ('done' | 'now' | 'ahead')[];
}
/** "Question 3 of 7", its line of dots, and what has changed about the number. */
export declare function progressOf({ step, questions, addedQuestions, language }: Explorer, words: typeof quiz): ProgressView;
