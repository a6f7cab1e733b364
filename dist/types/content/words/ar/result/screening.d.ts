import type { Translation } from '../../translation.js';
import type { screening as english } from '../../en/result/screening.js';
export declare const screening: Translation<typeof english>;
