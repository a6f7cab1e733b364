import type { Sentence } from './sentences.js';
/** The highest Flesch–Kincaid grade a section or a goal may have; 6 is aimed at. */
export declare const HIGHEST_GRADE = 8;
/** What is left out of the reading grade, and why. */
export declare const LEFT_OUT: readonly {
    readonly why: string;
    readonly is: (sentence: Sentence) => boolean;
}[];
/** Texts to grade, by name. */
export type ReadingGroups = ReadonlyMap<string, readonly string[]>;
/** The texts of each section: `start`, a page of few lines, then `quiz.questions`, `result.works` and so on. */
export declare function readingBySection(sentences: readonly Sentence[]): ReadingGroups;
/** The texts of each goal, wherever they stand. */
export declare function readingByGoal(sentences: readonly Sentence[]): ReadingGroups;
