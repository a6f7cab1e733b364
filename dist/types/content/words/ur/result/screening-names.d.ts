import type { naming as englishNaming, reasonNames as english } from '../../en/result/screening-names.js';
import type { Translation } from '../../translation.js';
export declare const reasonNames: Translation<typeof english>;
/** The sentences of the result that name a reason: they come with what asks for a doctor first, and with the details. */
export declare const naming: Translation<typeof englishNaming>;
