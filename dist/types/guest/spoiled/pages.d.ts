import type { Spoil } from './spoil.js';
/** Faults that show where names, loading, clocks, keys or translators are not what a script would like. */
export declare const pageSpoils: readonly Spoil[];
