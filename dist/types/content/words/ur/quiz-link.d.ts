import type { opening as english } from '../en/quiz-link.js';
import type { Translation } from '../translation.js';
/** The sentences of the quiz that come with a link to a plan. */
export declare const opening: Translation<typeof english>;
