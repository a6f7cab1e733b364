import { type TextReader } from './read-look.js';
/** The texts that the first view has no need of. */
export declare const OTHER_TEXTS: readonly TextReader[];
/** The code of a currency there is, or nothing. */
export declare function readCurrency(text?: string): string;
