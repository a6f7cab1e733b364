/** How long the question "are you still there" waits for an answer. */
export const WARNING_MS = 30_000;
/** Seconds left at which the count is said aloud. */
const SAID: readonly number[] = [30, 10, 5];
const SECOND_MS = 1000;
/** A device that slept for longer has run down: a wall clock that is further ahead was set. */
const LONGEST_SLEEP_MS = 90 * 86_400_000;

/** What an unused screen is given, in ms of a clock that only runs on. */
export interface IdleTimes {
  /** Without a touch until the question. */
  readonly restMs: number;
  /** From the question until everything is cleared. */
  readonly warningMs: number;
}

/** How an unused screen stands. `nextMs`: how long this stays as it is. */
export type Idle =
  | { readonly kind: 'active'; readonly nextMs: number }
  | { readonly kind: 'warning'; readonly secondsLeft: number; readonly nextMs: number }
  | { readonly kind: 'over' };

/** A moment by two clocks: one that only runs on but may stand still while a device sleeps, and one that may be set. */
export interface Moment {
  readonly monotonicMs: number;
  readonly wallMs: number;
}

/** The times of a screen that is read, or of one that its visitor has covered: that one counts from the start and asks nothing. */
export function idleTimes(restSeconds: number, isCovered: boolean): IdleTimes {
  const restMs = restSeconds * SECOND_MS;
  return isCovered ? { restMs: 0, warningMs: restMs } : { restMs, warningMs: WARNING_MS };
}

/** How it stands so long after the last touch. */
export function idleAfter(untouchedMs: number, { restMs, warningMs }: IdleTimes): Idle {
  const past = Math.max(0, untouchedMs);
  if (past < restMs) return { kind: 'active', nextMs: restMs - past };
  const leftMs = restMs + warningMs - past;
  if (leftMs <= 0) return { kind: 'over' };
  const secondsLeft = Math.ceil(leftMs / SECOND_MS);
  return { kind: 'warning', secondsLeft, nextMs: leftMs - (secondsLeft - 1) * SECOND_MS };
}

/** So long without a touch, and a screen may be another's; a covered one asks nothing on the way. */
function restOf({ restMs, warningMs }: IdleTimes): number {
  return restMs || warningMs;
}

/** Whether a screen that nobody saw since `left` belongs to nobody any more. Either clock may tell so. */
export function wasLeft(left: Moment, back: Moment, times: IdleTimes): boolean {
  const awayMs = Math.max(back.monotonicMs - left.monotonicMs, back.wallMs - left.wallMs);
  return awayMs >= restOf(times);
}

/**
 * When a screen was touched last, as far as that counts. Where the wall clock alone has gone on for longer than the rest, the
 * device may have slept, or somebody set the clock: nothing is cleared at once, and the screen has no longer than a question has.
 */
export function touchThatCounts(touched: Moment, now: Moment, times: IdleTimes): Moment {
  const awayMs = now.wallMs - touched.wallMs;
  if (awayMs < restOf(times) || awayMs > LONGEST_SLEEP_MS) return touched;
  const askedMs = times.restMs + times.warningMs - WARNING_MS;
  const untouchedMs = Math.max(now.monotonicMs - touched.monotonicMs, askedMs);
  return { monotonicMs: now.monotonicMs - untouchedMs, wallMs: now.wallMs - untouchedMs };
}

/** The count to say aloud when it goes from one figure to a lower one; a late timer skips figures, and none that is said. */
export function countSaid(before: number, after: number): number | undefined {
  return SAID.some((figure) => figure < before && figure >= after) ? after : undefined;
}
