import type { Guest } from '../guest.js';
import type { Secret } from './journey.js';
/** What a page hears of a visit that came to a result: the same for every concern, every answer and every verdict. */
export declare const RESULT: string[];
/** Throws unless nobody but the visitor could know anything of the visit. */
export declare function leavesNothing(guest: Guest, secrets: readonly Secret[], events: readonly string[]): Promise<void>;
