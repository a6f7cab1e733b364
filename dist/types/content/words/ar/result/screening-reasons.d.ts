import type { Translation } from '../../translation.js';
import type { reasons as english } from '../../en/result/screening-reasons.js';
export declare const reasons: Translation<typeof english>;
