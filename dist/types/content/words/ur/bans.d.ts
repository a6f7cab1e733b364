import type { Ban } from '../banned.js';
/** What Urdu sentences never say. */
export declare const URDU_BANS: readonly Ban[];
