import type { Translation } from '../../translation.js';
import type { naming as englishNaming, reasonNames as english } from '../../en/result/screening-names.js';
export declare const reasonNames: Translation<typeof english>;
export declare const naming: Translation<typeof englishNaming>;
