import type { questions as english } from '../en/quiz-questions.js';
import type { Translation } from '../translation.js';
/** What is asked, by concern, and why. "Why" says what the answer does, and what nobody knows about it. */
export declare const questions: Translation<typeof english>;
