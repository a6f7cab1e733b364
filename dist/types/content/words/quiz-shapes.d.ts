import type { QuestionId } from '../../model/answers.js';
/** One question as it is asked. */
export interface QuestionWords {
    readonly title: string;
    /** How to read the question; empty where it needs no help. */
    readonly hint: string;
    /** What the answer is used for, and what nobody knows about it. */
    readonly why: string;
}
/** One answer on offer. */
export interface OptionWords {
    readonly name: string;
    /** Empty where the name says enough. */
    readonly hint: string;
}
/** A few words for every answer of every question but the goal. */
export type AnswerValueWords = Readonly<Record<Exclude<QuestionId, 'goal'>, Readonly<Record<string, string>>>>;
