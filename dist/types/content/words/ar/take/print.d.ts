import type { Translation } from '../../translation.js';
import type { print as english } from '../../en/take/print.js';
export declare const print: Translation<typeof english>;
