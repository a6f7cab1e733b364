/** Lowest, likely and highest value of one figure. `low <= likely <= high` always holds. */
export interface Range {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** Lowest and highest value, where no single one is likelier. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** A range from three numbers given in any order of the ends; the likely one is kept inside. */
export function range(low: number, likely: number, high: number): Range {
  const min = Math.min(low, high);
  const max = Math.max(low, high);
  return { low: min, likely: clamp(likely, min, max), high: max };
}

/** `value`, moved to the nearer end where it lies outside. */
export function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}

/** Rounds halves up, as the published rule of the estimate does. */
export function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5);
}
