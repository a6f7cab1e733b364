import type { Translation } from '../../translation.js';
import type { keep as english } from '../../en/result/keep.js';
export declare const keep: Translation<typeof english>;
