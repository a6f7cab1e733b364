import type { signs as english } from '../en/signs.js';
import type { Translation } from '../translation.js';
/** The card of warning signs, with what its room says before it is opened. */
export declare const signs: Translation<typeof english>;
