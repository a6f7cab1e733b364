import type { Translation } from '../../translation.js';
import type { frameVerdict as english } from '../../en/result/frame-verdict.js';
export declare const frameVerdict: Translation<typeof english>;
