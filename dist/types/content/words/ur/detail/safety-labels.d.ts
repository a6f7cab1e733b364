import type { safetyLabels as english } from '../../en/detail/safety-labels.js';
import type { Translation } from '../../translation.js';
/** Labels of "Is it safe?". */
export declare const safetyLabels: Translation<typeof english>;
