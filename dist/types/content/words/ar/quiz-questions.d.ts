import type { Translation } from '../translation.js';
import type { questions as english } from '../en/quiz-questions.js';
export declare const questions: Translation<typeof english>;
