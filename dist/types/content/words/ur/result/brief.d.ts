import type { brief as english } from '../../en/result/brief.js';
import type { Translation } from '../../translation.js';
export declare const brief: Translation<typeof english>;
