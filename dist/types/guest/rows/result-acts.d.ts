import type { Guest } from '../guest.js';
/** Opens the form for a price the visitor was told, types one with the keys, and sends it off with Enter. */
export declare function typeQuote(guest: Guest, price?: string): Promise<void>;
/** Asks for a printed summary, and waits until something has come of it: a dialog of the browser, or words. */
export declare function askToPrint(guest: Guest, words: string): Promise<void>;
