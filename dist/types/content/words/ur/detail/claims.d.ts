import type { claims as english } from '../../en/detail/claims.js';
import type { Translation } from '../../translation.js';
export declare const claims: Translation<typeof english>;
