import type { Translation } from '../../translation.js';
import type { safety as english } from '../../en/detail/safety.js';
export declare const safety: Translation<typeof english>;
