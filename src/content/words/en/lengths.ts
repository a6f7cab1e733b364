import type { Gap } from '../../../lib/gap.js';

/** "1 session", "3 sessions". */
export function many(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** "3 to 5", or "4" where both ends agree. */
export function span(low: number | string, high: number | string): string {
  return String(low) === String(high) ? String(low) : `${low} to ${high}`;
}

/** After "every": "week", "3 weeks", "3 to 6 months". */
export function gapWords({ unit, low, high }: Gap): string {
  if (low === high && high === 1) return unit;
  return `${span(low, high)} ${unit}s`;
}

/** After "over" or "for": "1 week", "9 weeks", "3 to 6 months". */
export function lengthWords({ unit, low, high }: Gap): string {
  return `${span(low, high)} ${unit}${high === 1 ? '' : 's'}`;
}

/** A label as it stands inside a sentence: "diabetes". Names such as G6PD keep their capitals. */
export function inside(label: string): string {
  return `${label}`.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());
}
