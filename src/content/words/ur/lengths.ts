import type { Gap } from '../../../lib/gap.js';

/** A thing that is counted, when it is one and when it is more. */
const THINGS = {
  visit: ['وزٹ', 'وزٹ'], session: ['سیشن', 'سیشن'], 'top-up': ['ٹاپ اپ', 'ٹاپ اپ'],
  minute: ['منٹ', 'منٹ'], day: ['دن', 'دن'], week: ['ہفتہ', 'ہفتے'], month: ['مہینہ', 'مہینے'], year: ['سال', 'سال'],
  answer: ['جواب', 'جواب'], question: ['سوال', 'سوال'], source: ['ماخذ', 'ماخذ'], step: ['مرحلہ', 'مراحل'], point: ['پوائنٹ', 'پوائنٹ'],
} as const;

/** Something that can be counted. */
export type Thing = keyof typeof THINGS;

/** "1 ہفتہ", "3 ہفتے". */
export function many(count: number, thing: Thing): string {
  return `${count} ${THINGS[thing][Number(count) === 1 ? 0 : 1]}`;
}

/** "3 سے 5", or "4" where both ends agree. */
export function span(low: number | string, high: number | string): string {
  return String(low) === String(high) ? String(low) : `${low} سے ${high}`;
}

/** Before "بعد" and "میں": "3 ہفتے", "3 سے 6 مہینے". */
export function lengthWords({ unit, low, high }: Gap): string {
  return `${span(low, high)} ${THINGS[unit][Number(high) === 1 ? 0 : 1]}`;
}

/** After "ہر": "ہفتے", "3 ہفتے", "3 سے 6 مہینے". */
export function gapWords(gap: Gap): string {
  return gap.low === gap.high && gap.high === 1 ? THINGS[gap.unit][1] : lengthWords(gap);
}

/** "ہر ہفتے", "ہر 3 ہفتے بعد". */
export function every(gap: Gap): string {
  return gap.high === 1 ? `ہر ${gapWords(gap)}` : `ہر ${gapWords(gap)} بعد`;
}
