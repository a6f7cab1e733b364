import type { Translation } from '../../translation.js';
import type { effects as english } from '../../en/detail/safety-effects.js';
export declare const effects: Translation<typeof english>;
