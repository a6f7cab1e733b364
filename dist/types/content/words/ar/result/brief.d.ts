import type { Translation } from '../../translation.js';
import type { brief as english } from '../../en/result/brief.js';
export declare const brief: Translation<typeof english>;
