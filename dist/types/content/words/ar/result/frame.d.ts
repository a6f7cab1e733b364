import type { frame as english } from '../../en/result/frame.js';
import type { Translation } from '../../translation.js';
export declare const frame: Translation<typeof english>;
