import type { Translation } from '../../translation.js';
import type { goalNouns as english } from '../../en/result/goal-nouns.js';
export declare const goalNouns: Translation<typeof english>;
