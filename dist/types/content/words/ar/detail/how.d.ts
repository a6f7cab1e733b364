import type { Translation } from '../../translation.js';
import type { how as english } from '../../en/detail/how.js';
/** What mesotherapy is, what is injected, and what a visit feels like. */
export declare const how: Translation<typeof english>;
