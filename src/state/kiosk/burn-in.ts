/** How long a picture stands in one place: three places a minute. */
export const STAY_MS = 20_000;
/** After so long without a visitor the screen is dimmed. */
export const DIM_AFTER_MS = 600_000;
/** Corners of the way, in px from the middle: four steps of a side each, then the next side. */
const REACH_PX = 4;
const STEP_PX = 2;
const SIDE = (2 * REACH_PX) / STEP_PX;

/** How far from its place a picture stands, in px. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

/** Where a picture stands so long after it came: it goes round a small square, a step at a time, and never rests. */
export function shiftAfter(shownMs: number): Shift {
  const step = Math.floor(Math.max(0, shownMs) / STAY_MS) % (4 * SIDE);
  const [side, along] = [Math.floor(step / SIDE), (step % SIDE) * STEP_PX - REACH_PX];
  if (side === 0) return { x: along, y: -REACH_PX };
  if (side === 1) return { x: REACH_PX, y: along };
  if (side === 2) return { x: -along, y: REACH_PX };
  return { x: -REACH_PX, y: -along };
}
