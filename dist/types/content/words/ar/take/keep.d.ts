import type { Translation } from '../../translation.js';
import type { keep as english } from '../../en/take/keep.js';
export declare const keep: Translation<typeof english>;
