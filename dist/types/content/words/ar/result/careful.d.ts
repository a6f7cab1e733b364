import type { Translation } from '../../translation.js';
import type { careful as english } from '../../en/result/careful.js';
export declare const careful: Translation<typeof english>;
