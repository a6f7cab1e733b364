import type { effects as english } from '../../en/detail/safety-effects.js';
import type { Translation } from '../../translation.js';
/** Side effects, the common ones first. Out of 100 where people were counted, and in words where nobody did. */
export declare const effects: Translation<typeof english>;
