import type { check as english, checkReplies as englishReplies } from '../../en/detail/check.js';
import type { Translation } from '../../translation.js';
/** What may be said to a statement, by names that stay. */
export declare const checkReplies: Translation<typeof englishReplies>;
/** The understanding check: three statements to agree with or not. Nothing is counted. */
export declare const check: Translation<typeof english>;
