import type { reasons as english } from '../../en/result/screening-reasons.js';
import type { Translation } from '../../translation.js';
export declare const reasons: Translation<typeof english>;
