import type { Spoil } from './spoil.js';
/** Every spoiled build there is. */
export declare const spoils: readonly Spoil[];
