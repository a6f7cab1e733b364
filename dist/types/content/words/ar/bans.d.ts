import type { Ban } from '../banned.js';
/** What Arabic sentences never say. */
export declare const ARABIC_BANS: readonly Ban[];
