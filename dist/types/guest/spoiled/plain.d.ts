import type { Spoil } from './spoil.js';
export declare const plainSpoils: readonly Spoil[];
