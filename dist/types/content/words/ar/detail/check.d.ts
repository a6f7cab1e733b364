import type { Translation } from '../../translation.js';
import type { check as english, checkReplies as englishReplies } from '../../en/detail/check.js';
export declare const checkReplies: Translation<typeof englishReplies>;
export declare const check: Translation<typeof english>;
