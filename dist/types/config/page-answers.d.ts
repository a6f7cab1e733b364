import { type Answers } from '../model/answers.js';
import type { Problem } from './settings.js';
/** What became of answers that a page handed over. */
export interface PageAnswers {
    readonly answers: Answers;
    /** Names that were taken over. */
    readonly accepted: readonly string[];
    readonly problems: readonly Problem[];
}
/** Checks answers a page sets with `setAnswers`. Unknown names and values are reported and dropped; never throws. */
export declare function parsePageAnswers(input: unknown): PageAnswers;
