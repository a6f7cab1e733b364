import type { quiz as english } from '../en/quiz.js';
import type { Translation } from '../translation.js';
/** The questions: what is asked, why, and what may be answered. */
export declare const quiz: Translation<typeof english>;
