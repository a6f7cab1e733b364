import type { safety as english } from '../../en/detail/safety.js';
import type { Translation } from '../../translation.js';
/** "Is it safe?". Benefits and serious harms stand side by side: a test keeps them at about the same length. */
export declare const safety: Translation<typeof english>;
