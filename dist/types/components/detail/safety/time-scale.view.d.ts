import type { EffectDays } from '../../../content/words/shapes.js';
/** A band on the scale, in hundredths of its length. */
export interface Band {
    readonly start: number;
    readonly width: number;
    /** Whether the far end is not known. */
    readonly isOpen: boolean;
    readonly mark: number | null;
}
/** Where a day stands on the scale, 0 to 100; later than its end stands at the end. */
export declare function placeOf(day: number): number;
/** The band of an effect; what is over at once still shows as a sliver. */
export declare function bandOf({ from, to, half }: EffectDays): Band;
