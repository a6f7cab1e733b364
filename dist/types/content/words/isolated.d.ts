import type { WordTree } from './catalogue.js';
/** A text from the right with each of its numbers as one piece from the left, so that an amount is never read turned round. */
export declare function isolateNumbers(text: string): string;
/** A tree of words whose every sentence has its numbers isolated, those that values bring along too. */
export declare function isolatedWords<T extends WordTree>(tree: T): T;
