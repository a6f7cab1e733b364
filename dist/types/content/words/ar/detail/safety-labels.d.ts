import type { Translation } from '../../translation.js';
import type { safetyLabels as english } from '../../en/detail/safety-labels.js';
export declare const safetyLabels: Translation<typeof english>;
