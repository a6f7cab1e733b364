import type { Answers, QuestionId } from '../../../model/answers.js';
import type { Question } from '../../../model/questions.js';
/** A question that comes from what the visitor left open, or from their goal. */
export type OwnQuestion = 'proof' | 'cause' | 'nearest' | Exclude<QuestionId, 'goal'>;
/** What to ask first: about the goal, then about every question left open or answered "not sure" or "rather not say". */
export declare function ownQuestions(answers: Answers, asked: readonly Question[]): readonly OwnQuestion[];
