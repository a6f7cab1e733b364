import type { Sentence } from './sentences.js';
/** The highest Flesch–Kincaid grade a section or a goal may have; 6 is aimed at. */
export declare const HIGHEST_GRADE = 8;
/** What is left out of the reading grade, and why. */
export declare const LEFT_OUT: readonly {
    readonly why: string;
    readonly is: (sentence: Sentence) => boolean;
}[];
/** The highest grade of one text by itself: a formula for whole pages leaps on a line or two. */
export declare const HIGHEST_TEXT_GRADE = 10;
/** A text as it is graded by itself, names counted as short words; nothing for a label or a line of few words. */
export declare function readingOfText(sentence: Sentence): string | undefined;
/** Texts to grade, by name. */
export type ReadingGroups = ReadonlyMap<string, readonly string[]>;
/** The texts of each section: `start`, a page of few lines, then `quiz.questions`, `detail.works` and so on. */
export declare function readingBySection(sentences: readonly Sentence[]): ReadingGroups;
/** The texts of each goal, wherever they stand. */
export declare function readingByGoal(sentences: readonly Sentence[]): ReadingGroups;
