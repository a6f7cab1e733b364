import type { print as english } from '../../en/take/print.js';
import type { Translation } from '../../translation.js';
/** On paper: the summary, the list and the note for a doctor, and the card of warning signs. */
export declare const print: Translation<typeof english>;
