import type { frameVerdict as english } from '../../en/result/frame-verdict.js';
import type { Translation } from '../../translation.js';
export declare const frameVerdict: Translation<typeof english>;
