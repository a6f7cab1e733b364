import { type Answers, type QuestionId } from './answers.js';
type Condition = (answers: Answers) => boolean;
/** One row of the quiz: when a question is asked, and what may be answered. */
export interface Question {
    readonly id: QuestionId;
    /** Whether more than one answer may be chosen. */
    readonly several: boolean;
    readonly isAsked: Condition;
    /** Values on offer, in the order they are shown. */
    readonly options: (answers: Answers) => readonly string[];
}
/** The quiz as a table, in the order it is asked. */
export declare const QUESTIONS: readonly Question[];
/** The questions asked of someone with these answers, in order. */
export declare function questionsFor(answers: Answers): readonly Question[];
/** The first question without an answer, or `undefined` when every one has been answered. */
export declare function firstOpenQuestion(answers: Answers): QuestionId | undefined;
/** One question by its id. */
export declare function questionOf(id: QuestionId): Question;
/** An answer that was given but no longer applies, because an earlier one was changed. */
export interface DroppedAnswer {
    readonly id: QuestionId;
    readonly value: string;
}
/** Answers that count, and those that no longer do. Nothing is lost: a dropped answer counts again when its question does. */
export interface SortedAnswers {
    readonly counting: Answers;
    readonly dropped: readonly DroppedAnswer[];
}
/** Splits what was answered by what is still asked. A question not asked, or a value no longer on offer, drops out. */
export declare function sortAnswers(given: Answers): SortedAnswers;
/** The values given to one question: none, one or several. */
export declare function valuesOf(answers: Answers, id: QuestionId): readonly string[];
export {};
