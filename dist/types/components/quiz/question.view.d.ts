import type { OptionWords } from '../../content/words/quiz-shapes.js';
import type { quiz } from '../../content/words/en/quiz.js';
import { type Answers, type QuestionId } from '../../model/answers.js';
import type { Picture } from '../shared/illustrations/picture.js';
type QuizWords = typeof quiz;
type GroupId = keyof QuizWords['groups'];
/** One answer on offer, ready to show. */
export interface OptionView extends OptionWords {
    readonly value: string;
    readonly isChosen: boolean;
    readonly picture: Picture | null;
}
/** Answers under one small heading; `title` is empty where a list needs none. */
export interface GroupView {
    readonly id: GroupId | 'all';
    readonly title: string;
    readonly options: readonly OptionView[];
}
/** Whether an answer stands alone: "none of these" and "I'd rather not say". */
export declare function isExclusive(value: string): boolean;
/** The answers a question offers, in order, with the ones given so far. */
export declare function optionsOf(id: QuestionId, answers: Answers, words: QuizWords): readonly OptionView[];
/** The answers a question offers with one goal of the concern or another: the most it can be. */
export declare function everyOptionOf(id: QuestionId, answers: Answers, words: QuizWords): readonly OptionView[];
/** Options under small headings, in the order in which each is first needed; answers that stand alone are left out. */
export declare function groupsOf(options: readonly OptionView[], words: QuizWords): readonly GroupView[];
/** The answers after one was chosen or taken back, in the order they are offered. */
export declare function valuesAfter(options: readonly OptionView[], value: string, isOn: boolean): readonly string[];
/** What to do when nothing has been chosen. */
export declare function errorOf(id: QuestionId, words: QuizWords): string;
export {};
