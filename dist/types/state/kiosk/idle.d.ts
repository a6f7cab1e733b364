/** How long the question "are you still there" waits for an answer. */
export declare const WARNING_MS = 30000;
/** What an unused screen is given, in ms of a clock that only runs on. */
export interface IdleTimes {
    /** Without a touch until the question. */
    readonly restMs: number;
    /** From the question until everything is cleared. */
    readonly warningMs: number;
}
/** How an unused screen stands. `nextMs`: how long this stays as it is. */
export type Idle = {
    readonly kind: 'active';
    readonly nextMs: number;
} | {
    readonly kind: 'warning';
    readonly secondsLeft: number;
    readonly nextMs: number;
} | {
    readonly kind: 'over';
};
/** A moment by two clocks: one that only runs on but may stand still while a device sleeps, and one that may be set. */
export interface Moment {
    readonly monotonicMs: number;
    readonly wallMs: number;
}
/** The times of a screen that is read, or of one that its visitor has covered: that one counts from the start and asks nothing. */
export declare function idleTimes(restSeconds: number, isCovered: boolean): IdleTimes;
/** How it stands so long after the last touch. */
export declare function idleAfter(untouchedMs: number, { restMs, warningMs }: IdleTimes): Idle;
/** Whether a screen that nobody saw since `left` belongs to nobody any more. Either clock may tell so. */
export declare function wasLeft(left: Moment, back: Moment, times: IdleTimes): boolean;
/**
 * When a screen was touched last, as far as that counts. Where the wall clock alone has gone on for longer than the rest, the
 * device may have slept, or somebody set the clock: nothing is cleared at once, and the screen has no longer than a question has.
 */
export declare function touchThatCounts(touched: Moment, now: Moment, times: IdleTimes): Moment;
/** The count to say aloud when it goes from one figure to a lower one; a late timer skips figures, and none that is said. */
export declare function countSaid(before: number, after: number): number | undefined;
