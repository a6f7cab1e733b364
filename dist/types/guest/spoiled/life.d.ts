import type { Spoil } from './spoil.js';
/** Scripts that keep what they should give back, or lose what they should keep. */
export declare const lifeSpoils: readonly Spoil[];
