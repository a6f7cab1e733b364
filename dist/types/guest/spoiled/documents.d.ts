import type { Spoil } from './spoil.js';
/** Faults in what keeps the widget going in other kinds of document, and beside other scripts. */
export declare const documentSpoils: readonly Spoil[];
