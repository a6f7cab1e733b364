import type { goalNouns as english } from '../../en/result/goal-nouns.js';
import type { Translation } from '../../translation.js';
/** Each as it stands by itself; inside a sentence it stands between quotation marks, so that it needs no other ending. */
export declare const goalNouns: Translation<typeof english>;
