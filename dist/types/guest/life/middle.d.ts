import type { Guest } from '../guest.js';
/** In the middle of the quiz: one question answered, the next one chosen and not confirmed. */
export declare function middle(guest: Guest): Promise<void>;
/** Goes on with the quiz where it was left, then back to what was answered before. */
export declare const onAndBack: (guest: Guest) => Promise<{
    readonly on: string;
    readonly back: string;
    readonly before: readonly string[];
}>;
