import type { answerChips as englishChips, goals as englishGoals, options as englishOptions } from '../en/quiz-answers.js';
import type { Translation } from '../translation.js';
type Options = Translation<typeof englishOptions>;
/** The goals, as a visitor would say them. */
export declare const goals: Translation<typeof englishGoals>;
/** Answers of every question but the goal. `severity` and `area` differ by concern. */
export declare const options: Options;
/** Each answer in a few words, understood without its question. */
export declare const answerChips: Translation<typeof englishChips>;
export {};
