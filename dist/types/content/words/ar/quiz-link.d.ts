import type { Translation } from '../translation.js';
import type { opening as english } from '../en/quiz-link.js';
export declare const opening: Translation<typeof english>;
