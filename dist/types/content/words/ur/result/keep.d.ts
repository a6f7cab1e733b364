import type { keep as english } from '../../en/result/keep.js';
import type { Translation } from '../../translation.js';
export declare const keep: Translation<typeof english>;
