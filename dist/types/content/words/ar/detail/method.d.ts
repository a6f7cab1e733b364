import type { Translation } from '../../translation.js';
import type { method as english } from '../../en/detail/method.js';
/** What stands on the method page beside the rules: what kind of tool this is, how proof was chosen, what is weak. */
export declare const method: Translation<typeof english>;
