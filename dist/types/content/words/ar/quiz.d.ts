import type { Translation } from '../translation.js';
import type { quiz as english } from '../en/quiz.js';
export declare const quiz: Translation<typeof english>;
