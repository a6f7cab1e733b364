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

const rules = new Intl.PluralRules('ar');

function formOf(count: number | string): keyof Forms {
  const form = rules.select(Number(count));
  return form === 'zero' ? 'other' : form;
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

/** Two of a unit after "على مدى" and "كل". */
const TWO: Readonly<Record<Gap['unit'], string>> = { day: 'يومين', week: 'أسبوعين', month: 'شهرين' };

/** After "على مدى" and "بعد": "9 أسابيع", "أسبوعين", "أسبوع واحد", "3 إلى 6 أشهر". */
export function lengthWords({ unit, low, high }: Gap): string {
  if (String(low) === String(high)) return formOf(high) === 'two' ? TWO[unit] : many(high, unit);
  const form = formOf(high);
  return `${span(low, high)} ${THINGS[unit][form === 'one' || form === 'two' ? 'few' : form]}`;
}

/** After "كل": "أسبوع", "3 أسابيع", "3 إلى 6 أشهر". */
export function gapWords(gap: Gap): string {
  return gap.low === gap.high && gap.high === 1 ? THINGS[gap.unit].other : lengthWords(gap);
}
