/** What is known of the people at a screen. Times of one clock that nobody sets, in ms. */
export interface Presence {
  /** The last touch, key or wheel; `-Infinity` where there was none. */
  readonly signMs: number;
  /** When the screen was opened or cleared last. */
  readonly clearedMs: number;
}

/** After a visit somebody may still stand there, or the next one be on the way. */
export const QUIET_MS = 20_000;
/** Whatever was touched, the kiosk has cleared it by then: `idle-seconds` at its most, the count, and half a minute to spare. */
export const LEFT_MS = 660_000;

/** Whether the first screen is shown, to nobody: only then may another version take this one's place. */
export function isNobodyThere({ signMs, clearedMs }: Presence, nowMs: number): boolean {
  const isUntouched = signMs <= clearedMs;
  return nowMs - Math.max(signMs, clearedMs) >= (isUntouched ? QUIET_MS : LEFT_MS);
}
