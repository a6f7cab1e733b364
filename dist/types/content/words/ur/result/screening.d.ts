import type { screening as english } from '../../en/result/screening.js';
import type { Translation } from '../../translation.js';
export declare const screening: Translation<typeof english>;
