/** How long a picture stands in one place: three places a minute. */
export declare const STAY_MS = 20000;
/** After so long without a visitor the screen is dimmed. */
export declare const DIM_AFTER_MS = 600000;
/** How far from its place a picture stands, in px. */
export interface Shift {
    readonly x: number;
    readonly y: number;
}
/** Where a picture stands so long after it came: it goes round a small square, a step at a time, and never rests. */
export declare function shiftAfter(shownMs: number): Shift;
