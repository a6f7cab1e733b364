/** How large a visitor reads. */
export const SIZES = ['normal', 'large', 'largest'] as const;
export type Size = (typeof SIZES)[number];

/** How a visitor reads, as long as the visit goes on. */
export interface Reading {
  readonly size: Size;
  /** Whether everything stands out as much as it can. */
  readonly isStrong: boolean;
}

/** How a visitor finds the screen. */
export function freshReading(size: Size): Reading {
  return { size, isStrong: false };
}
