import type { EffectDays } from '../../../content/words/shapes.js';

/** Days at the even steps of the scale: at once, 1 day, 3 days, 1, 2 and 6 weeks. */
const STEPS = [0, 1, 3, 7, 14, 42] as const;
const FULL = 100;
const LEAST_WIDTH = 3;

/** A band on the scale, in hundredths of its length. */
export interface Band {
  readonly start: number;
  readonly width: number;
  /** Whether the far end is not known. */
  readonly isOpen: boolean;
  readonly mark: number | null;
}

/** Where a day stands on the scale, 0 to 100; later than its end stands at the end. */
export function placeOf(day: number): number {
  const last = STEPS.length - 1;
  const step = STEPS.findIndex((end) => day <= end);
  if (step === -1) return FULL;
  const from = STEPS[step - 1];
  const to = STEPS[step];
  if (from === undefined || to === undefined) return 0;
  return ((step - 1 + (day - from) / (to - from)) / last) * FULL;
}

/** The band of an effect; what is over at once still shows as a sliver. */
export function bandOf({ from, to, half }: EffectDays): Band {
  const start = placeOf(from);
  const end = to === null ? FULL : placeOf(to);
  return {
    start, width: Math.max(end - start, LEAST_WIDTH), isOpen: to === null, mark: half === undefined ? null : placeOf(half),
  };
}
