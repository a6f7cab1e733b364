import type { Spoil } from './spoil.js';
/** Faults in what keeps the looks of a page out, and the widget's own in. */
export declare const styleSpoils: readonly Spoil[];
