import type { Translation } from '../../translation.js';
import type { claims as english } from '../../en/detail/claims.js';
/** Claims we do not repeat, with the reason. */
export declare const claims: Translation<typeof english>;
