import type { afterwards as english } from '../../en/detail/afterwards.js';
import type { Translation } from '../../translation.js';
/** What to do before and after. Clinics differ, so their own advice counts. */
export declare const afterwards: Translation<typeof english>;
