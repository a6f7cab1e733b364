import type { practitioner as english } from '../../en/detail/practitioner.js';
import type { Translation } from '../../translation.js';
export declare const practitioner: Translation<typeof english>;
