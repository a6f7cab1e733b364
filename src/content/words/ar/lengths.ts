import type { Gap } from '../../../lib/gap.js';

/** A thing that is counted: one, two, 3 to 10, 11 to 99, and any other count. */
interface Forms {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

const THINGS = {
  visit: { one: 'زيارة واحدة', two: 'زيارتان', few: 'زيارات', many: 'زيارة', other: 'زيارة' },
  session: { one: 'جلسة واحدة', two: 'جلستان', few: 'جلسات', many: 'جلسة', other: 'جلسة' },
  'top-up': { one: 'جلسة تعزيزية واحدة', two: 'جلستان تعزيزيتان', few: 'جلسات تعزيزية', many: 'جلسة تعزيزية', other: 'جلسة تعزيزية' },
  minute: { one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' },
  day: { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' },
  week: { one: 'أسبوع واحد', two: 'أسبوعان', few: 'أسابيع', many: 'أسبوعًا', other: 'أسبوع' },
  month: { one: 'شهر واحد', two: 'شهران', few: 'أشهر', many: 'شهرًا', other: 'شهر' },
  year: { one: 'سنة واحدة', two: 'سنتان', few: 'سنوات', many: 'سنة', other: 'سنة' },
  answer: { one: 'إجابة واحدة', two: 'إجابتان', few: 'إجابات', many: 'إجابة', other: 'إجابة' },
  question: { one: 'سؤال واحد', two: 'سؤالان', few: 'أسئلة', many: 'سؤالًا', other: 'سؤال' },
  source: { one: 'مصدر واحد', two: 'مصدران', few: 'مصادر', many: 'مصدرًا', other: 'مصدر' },
  step: { one: 'خطوة واحدة', two: 'خطوتان', few: 'خطوات', many: 'خطوة', other: 'خطوة' },
  point: { one: 'نقطة واحدة', two: 'نقطتان', few: 'نقاط', many: 'نقطة', other: 'نقطة' },
} as const satisfies Readonly<Record<string, Forms>>;

/** Something that can be counted. */
export type Thing = keyof typeof THINGS;

/** Told without `Intl`, which the page may have spoiled. */
function formOf(count: number | string): keyof Forms {
  const number = Number(count);
  if (number === 1) return 'one';
  if (number === 2) return 'two';
  const rest = Number.isInteger(number) ? number % 100 : 0;
  if (rest >= 3 && rest <= 10) return 'few';
  return rest >= 11 ? 'many' : 'other';
}

/** "زيارة واحدة", "زيارتان", "3 زيارات", "12 زيارة". */
export function many(count: number, thing: Thing): string {
  const form = formOf(count);
  const word = THINGS[thing][form];
  return form === 'one' || form === 'two' ? word : `${count} ${word}`;
}

/** "3 إلى 5", or "4" where both ends agree. */
export function span(low: number | string, high: number | string): string {
  return String(low) === String(high) ? String(low) : `${low} إلى ${high}`;
}

/** The same after "كل", "خلال" and every preposition: "زيارتين"; other counts stay as they are. */
export function manyAfter(count: number, thing: Thing): string {
  const words = many(count, thing);
  return formOf(count) === 'two' ? words.replace(/ان(?=\s|$)/gu, 'ين') : words;
}

/** "3 إلى 5 زيارات", "زيارة إلى زيارتين", "0 إلى يومين", or "4 زيارات" where both ends agree. */
export function manySpan(low: number | string, high: number | string, thing: Thing): string {
  if (String(low) === String(high)) return many(Number(high), thing);
  const from = formOf(low) === 'one' && formOf(high) === 'two' ? THINGS[thing].other : low;
  return `${from} إلى ${manyAfter(Number(high), thing)}`;
}

/** After "على مدى" and "بعد": "9 أسابيع", "أسبوعين", "أسبوع واحد", "3 إلى 6 أشهر". */
export function lengthWords({ unit, low, high }: Gap): string {
  return String(low) === String(high) ? manyAfter(high, unit) : manySpan(low, high, unit);
}

/** After "كل": "أسبوع", "3 أسابيع", "3 إلى 6 أشهر". */
export function gapWords(gap: Gap): string {
  return gap.low === gap.high && gap.high === 1 ? THINGS[gap.unit].other : lengthWords(gap);
}
