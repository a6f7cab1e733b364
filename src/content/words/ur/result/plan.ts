import type { Gap } from '../../../../lib/gap.js';
import type { plan as english } from '../../en/result/plan.js';
import { told } from '../../told.js';
import type { Translation } from '../../translation.js';
import { every, lengthWords, many, span } from '../lengths.js';
import { cost } from './plan-cost.js';

const topUps = (count: number): string => many(count, 'top-up');
const visits = (count: number): string => many(count, 'visit');

function upkeep(likely: number, high: number): string {
  return likely > 0 ? `سال میں ${topUps(likely)}` : `کچھ لوگوں کے لیے سال میں ${topUps(high)} تک`;
}

function pattern(sessions: number, gap: Gap | null): string {
  return gap ? `${sessions}، پھر ${every(gap)}:` : `${sessions}، ٹاپ اپ نہیں:`;
}

const sessions: Translation<typeof english.sessions> = {
  title: 'کتنے سیشن؟',
  course: (likely: string, low: number, high: number) => `شروع میں تقریباً ${likely}۔ کلینک ${span(low, high)} کا پلان بناتے ہیں۔`,
  courseOpen: (low: number, high: number, usual: number) =>
    `کلینک شروع میں ${span(low, high)} کا پلان بناتے ہیں۔ عام تعداد ${usual} ہے۔`,
  upkeep: (likely: number, high: number) => (high > 0 ? `پھر ${upkeep(likely, high)}۔` : 'زیادہ تر پلان میں ٹاپ اپ نہیں ہوتے۔'),
  alternative: (gap: Gap) => `یا ${every(gap)} ایک وزٹ، کورس کے بغیر۔`,
  fewest: (count: number) => `کم سے کم ${count}`,
  most: (count: number) => `زیادہ سے زیادہ ${count}`,
  likely: 'زیادہ امکان',
  likelyBand: (min: number, max: number) => `زیادہ امکان، ${span(min, max)}`,
  likelyFewest: 'زیادہ امکان، کم سے کم',
  likelyMost: 'زیادہ امکان، زیادہ سے زیادہ',
  strip: (low: number, likely: string, high: number) => `کم سے کم ${low}، زیادہ امکان ${likely}، زیادہ سے زیادہ ${high}۔`,
  open: (min: number, max: number) => `جن سوالوں کے جواب ابھی باقی ہیں، ان کی وجہ سے ${span(min, max)} کا زیادہ امکان رہتا ہے۔`,
  narrows: (question: string) => `“${question}” کا جواب اس حد کو سب سے زیادہ کم کرے گا۔`,
  chartTitle: {
    face: 'آپ کا مقصد، چہرے کے دوسرے مقاصد کے ساتھ',
    hair: 'آپ کا مقصد، بالوں کے دوسرے مقاصد کے ساتھ',
    body: 'آپ کا مقصد، جسم کے دوسرے مقاصد کے ساتھ',
  },
  sentence: (goal: string, likely: string, range: string, others: string) =>
    `${goal}: تقریباً ${likely} سیشن، حد ${range}۔ دوسرے مقاصد کی حد ${others} ہے۔`,
  span,
  rangeNote: (range: string) => `(${range})`,
  legendBand: 'سب سے کم سے سب سے زیادہ تک',
  legendInner: 'باقی جوابوں کی وجہ سے جو ممکن رہتا ہے',
  legendLikely: 'آپ کے مقصد کے لیے زیادہ امکان، دوسروں کے لیے عام تعداد',
  table: { caption: 'شروع کے سیشن', head: ['مقصد', 'کم سے کم', 'زیادہ امکان', 'زیادہ سے زیادہ'] },
  about: 'سیشن',
};

const timeline: Translation<typeof english.timeline> = {
  title: 'یہ کب ہوتے ہیں؟',
  length: (weeks: number) => `کورس کی مدت تقریباً ${many(weeks, 'week')} ہے۔`,
  oneVisit: 'ممکنہ پلان ایک ہی وزٹ کا ہے۔',
  firstChange: {
    guess: (low: number, typical: number, high: number) =>
      `پہلی تبدیلی کے لیے ہمارا اندازہ ${lengthWords({ unit: 'week', low, high })} ہے، درمیان میں تقریباً ${typical}۔`,
    clinics: (low: number, high: number) =>
      `کلینک کہتے ہیں کہ پہلی تبدیلی ${lengthWords({ unit: 'week', low, high })} بعد آ سکتی ہے۔ کسی تحقیق نے یہ ثابت نہیں کیا۔`,
    partGuess: (low: number, typical: number, high: number) =>
      `پہلی تبدیلیاں ${lengthWords({ unit: 'week', low, high })} بعد بتائی گئیں۔ ہمارا اندازہ تقریباً ${typical} ہے۔`,
    reported: (low: number, typical: number, high: number) =>
      `پہلی تبدیلیاں ${lengthWords({ unit: 'week', low, high })} بعد بتائی گئیں، درمیان میں ${typical}۔`,
  },
  twoWays: 'کلینک یہ دو طریقوں سے کرتے ہیں۔ کسی نے ان کا آپس میں موازنہ نہیں کیا۔',
  recovery: 'وزٹ اور قدرتی طور پر ٹھیک ہونا، دونوں انہی مہینوں میں ہوتے ہیں، اس لیے کوئی بھی کورس کام کرتا ہوا لگے گا۔',
  calendar: 'ممکنہ تاریخیں میرے کیلنڈر میں ڈالیں',
  switch: { label: 'دکھایا گیا عرصہ', 12: '12 مہینے', 24: '24 مہینے' },
  fewer: 'کم',
  likely: 'زیادہ امکان',
  more: 'زیادہ',
  pattern,
  visits,
  evenly: 'برابر وقفوں سے:',
  groupCourse: 'A: کورس',
  groupRegular: (gap: Gap) => `B: ${every(gap)} ایک وزٹ`,
  byItself: 'خود بخود',
  byItselfNote: 'وجہ ختم ہو جانے کے بعد،',
  byItselfValue: (low: number, high: number) => `${span(low, high)} مہینے`,
  start: 'شروع',
  startRecovery: 'وجہ ختم',
  months: (count: number, isLast: boolean) => (isLast ? `${count} مہینے` : String(count)),
  check: 'پیش رفت کی جانچ',
  legendCourse: (gap: Gap) => `کورس، ${every(gap)} ایک`,
  legendVisit: (gap: Gap) => `وزٹ، A میں ${lengthWords(gap)} کے وقفے سے`,
  legendTopUp: 'ٹاپ اپ',
  legendRecovery: 'جب بال عموماً واپس آتے ہیں',
  sentence: (plan: string, likely: number, low: number, high: number, months: number) =>
    `ممکنہ پلان: ${plan} ${months} مہینے میں ${visits(likely)} (${span(low, high)})۔`,
  sentenceRegular: (count: number, months: number) => `دوسرے طریقے میں ${months} مہینوں کے وزٹ: ${count}۔`,
  sentenceRecovery: (low: number, high: number) =>
    `وجہ ختم ہو جانے کے ${span(low, high)} مہینے بعد بال عموماً خود ہی واپس آتے ہیں۔`,
  table: {
    caption: 'پلان کے لحاظ سے وزٹ',
    head: ['', 'کم', 'زیادہ امکان', 'زیادہ'],
    regular: (gap: Gap) => every(gap),
    course: 'کورس',
    firstYear: 'پہلے 12 مہینے',
    twoYears: 'پہلے 24 مہینے',
    laterYear: 'بعد کا ہر سال',
    none: 'کوئی نہیں',
  },
  checkNote: {
    title: '3 مہینے پر پیش رفت کی جانچ کریں۔',
    text: 'شروع کرنے سے پہلے طے کر لیں کہ کس تبدیلی پر اسے جاری رکھنا ٹھیک ہو گا، اور کب روک دیا جائے گا۔',
  },
  moreVisits: {
    title: 'یہ ثابت نہیں ہوا کہ زیادہ وزٹ سے زیادہ فائدہ ہوتا ہے۔',
    text: told('بال جھڑنے کے لیے وٹامن کا ثبوت بھی اچھا نہیں ہے۔'),
  },
  basisCourse: 'کورس:',
  basisUpkeep: 'ٹاپ اپ:',
  cards: {
    firstYear: 'پہلے سال کے وزٹ',
    laterYear: 'بعد کا ہر سال',
    cost: 'پہلے سال کا خرچ',
    firstChange: 'پہلی تبدیلی نظر آئی',
    weeks: (low: number, high: number) => lengthWords({ unit: 'week', low, high }),
    notReported: 'بتایا نہیں گیا',
    range: (likely: number, low: number, high: number) => (low === high ? String(likely) : `${likely} (${span(low, high)})`),
    notCompared: 'کسی نے دونوں کا موازنہ نہیں کیا۔',
    course: {
      'hair-male': told('ایک آزمائشی تحقیق میں 28 مردوں کو 11 ہفتوں میں 7 وزٹ دیے گئے، یا نمک والا پانی دیا گیا۔'),
      'hair-female': told('ایک تحقیق میں 126 عورتوں کو 16 ہفتوں میں 12 وزٹ دیے گئے، یا نمک والا پانی دیا گیا۔'),
    },
    regular: told(
      '541 لوگوں کے پرانے ریکارڈ کے جائزے میں یہ سب سے عام طریقہ تھا۔ اس میں موازنے کے لیے کچھ نہیں تھا۔ یہ طریقہ صرف ایک دوا کے ساتھ استعمال ہوتا ہے۔',
    ),
  },
  about: 'وزٹ اور ٹاپ اپ',
};

export const plan: Translation<typeof english> = {
  chart: { showTable: 'جدول کی شکل میں دکھائیں', hideTable: 'جدول چھپائیں' },
  sessions, timeline, cost,
};
