import type { clinician as english } from '../../en/detail/clinician.js';
import type { Translation } from '../../translation.js';
export declare const clinician: Translation<typeof english>;
