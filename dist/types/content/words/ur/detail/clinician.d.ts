import type { clinician as english } from '../../en/detail/clinician.js';
import type { Translation } from '../../translation.js';
/** A plan from a link in ten lines, for the clinician it is shown to. */
export declare const clinician: Translation<typeof english>;
