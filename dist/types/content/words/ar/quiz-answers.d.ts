import type { Translation } from '../translation.js';
import type { answerChips as englishChips, goals as englishGoals, options as englishOptions } from '../en/quiz-answers.js';
export declare const goals: Translation<typeof englishGoals>;
export declare const options: Translation<typeof englishOptions>;
export declare const answerChips: Translation<typeof englishChips>;
