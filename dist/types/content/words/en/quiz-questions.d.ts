import type { QuestionId } from '../../../model/answers.js';
import type { QuestionWords } from '../quiz-shapes.js';
import type { ByConcern } from '../shapes.js';
/** What is asked, by concern, and why. "Why" says what the answer does, and what nobody knows about it. */
export declare const questions: Readonly<Record<QuestionId, ByConcern<QuestionWords>>>;
