import type { Gap } from '../../../../lib/gap.js';
import type { frameVerdict as english } from '../../en/result/frame-verdict.js';
import type { Translation } from '../../translation.js';
import { every, lengthWords, many, span } from '../lengths.js';

export const frameVerdict: Translation<typeof english> = {
  summary: {
    course: (noun: string, low: number, high: number, gap: Gap) =>
      `${noun}: کلینک عام طور پر میسو تھراپی کے ${span(low, high)} سیشن کا پلان بناتے ہیں، ${every(gap)} ایک۔`,
    withTopUps: (noun: string, low: number, high: number, upkeep: Gap) =>
      `${noun}: کلینک عام طور پر میسو تھراپی کے ${span(low, high)} سیشن کا پلان بناتے ہیں، پھر ${every(upkeep)} ایک ٹاپ\u00a0اپ۔`,
    twoWays: (noun: string, low: number, high: number, other: Gap) =>
      `${noun}: کلینک میسو تھراپی کے ${span(low, high)} سیشن کا کورس رکھتے ہیں، یا ${every(other)} ایک وزٹ۔`,
    ifDoctorAgrees: 'یہ تب ہے جب آپ کے ڈاکٹر متفق ہوں۔',
    ifYouStillWant: 'اگر آپ پھر بھی جاننا چاہیں تو یہ دیکھیں۔',
  },
  usual: (count: number) => `کلینک اکثر تقریباً ${count} کی پیشکش کرتے ہیں۔`,
  likely: (count: number) => `جن لوگوں کے جواب آپ جیسے ہوں، انہیں اکثر تقریباً ${count} کی پیشکش کی جاتی ہے۔`,
  likelyUntil: (min: number, max: number, question: string) =>
    `جب تک آپ “${question}” کا جواب نہ دیں، زیادہ امکان ہے کہ یہ ${min} اور ${max} کے درمیان ہو۔`,
  likelyWhile: (min: number, max: number) => `جب تک کچھ جواب باقی ہیں، زیادہ امکان ہے کہ یہ ${min} اور ${max} کے درمیان ہو۔`,
  narrowing: (question: string) => `“${question}” کا جواب اس حد کو سب سے زیادہ کم کرے گا۔`,
  open: {
    title: 'آپ نے حفاظت کے سوالوں کے جواب نہیں دیے',
    text: 'جب تک جواب نہ دیں، اسے “پہلے ڈاکٹر سے پوچھیں” ہی سمجھیں۔ ان میں ایک منٹ سے کم لگتا ہے۔',
    waits: (what: string) => `جب تک آپ یہ نہ بتائیں کہ آپ کی عمر 18 سال یا زیادہ ہے، ہم ${what} نہیں دکھاتے۔`,
    waiting: { both: 'خرچ یا رابطہ', cost: 'خرچ', contact: 'رابطہ' },
  },
  ask: {
    title: (label: string) => `پہلے ڈاکٹر سے پوچھیں: ${label}۔`,
    titleOpen: 'پہلے ڈاکٹر سے پوچھیں، کیونکہ ایک جواب باقی ہے۔',
    titleSeveral: 'پہلے ڈاکٹر سے پوچھیں: ایک سے زیادہ جوابوں کی جانچ ضروری ہے۔',
  },
  legal: {
    label: 'پہلے قانون پڑھیں',
    title: 'پہلے، آپ کے ہاں کا قانون',
    elsewhere: (low: number, high: number) => `دوسری جگہوں پر کلینک عام طور پر میسو تھراپی کے ${span(low, high)} سیشن کا پلان بناتے ہیں۔`,
    short: {
      banned: 'آپ کے ہاں اس پر پابندی ہے۔ ڈاکٹر سے پوچھیں کہ اور کیا ہو سکتا ہے۔',
      'not-approved': 'آپ کے ہاں یہ منظور شدہ نہیں۔ ڈاکٹر سے پوچھیں کہ اور کیا ہو سکتا ہے۔',
    },
  },
  cannotTitle: 'یہ آپ کو کیا نہیں بتا سکتا',
  cannot: {
    face: 'یہ آپ کی جلد نہیں دیکھ سکتا۔ یہ نہیں بتا سکتا کہ آپ پر اس کا کتنا اثر ہو گا، یا کتنے عرصے تک۔ '
      + 'یہ پلان بنانے کے لیے رہنما ہے، وعدہ نہیں۔',
    hair: 'یہ نہیں بتا سکتا کہ آپ کے بال کیوں پتلے ہو رہے ہیں۔ بیماری، بچے کی پیدائش یا کوئی نئی دوا بھی ایسی ہی لگ سکتی ہے۔ '
      + 'یہ نہیں بتا سکتا کہ آپ پر اس کا کتنا اثر ہو گا، یا کتنے عرصے تک۔ یہ پلان بنانے کے لیے رہنما ہے، وعدہ نہیں۔',
    body: 'یہ اس جگہ کو نہیں دیکھ سکتا اور نہ آپ کی دوائیں جانچ سکتا ہے۔ اسے معلوم نہیں کہ کلینک کیا لگائے گا۔ '
      + 'یہ پلان بنانے کے لیے رہنما ہے، وعدہ نہیں۔',
  },
  facts: {
    sessions: 'شروع کے سیشن، زیادہ امکان',
    sessionsIfWanted: 'سیشن، اگر آپ پھر بھی چاہیں',
    range: (low: number, high: number) => `(${span(low, high)})`,
    usual: (count: number) => `عام طور پر ${count}`,
    rhythm: (gap: Gap, length: Gap | null) =>
      `${every(gap)} ایک${length ? `، کل مدت ${lengthWords(length)}` : ''}`,
    quarterly: (visits: number, gap: Gap) => `یا سال میں ${visits}، ${every(gap)} ایک`,
    cost: 'پہلے سال کا خرچ، زیادہ امکان',
    costFrom: 'پہلے سال کا خرچ',
    costRange: (range: string, visits: string) => `${range}، ${visits} وزٹ`,
    costOpen: (visits: string) => `زیادہ سے زیادہ قیمت نہیں دی گئی۔ ${visits} وزٹ`,
    priceOf: { owner: '', quoted: 'آپ کی لکھی ہوئی قیمت سے', published: 'دوسری جگہ شائع شدہ، اس کلینک کی قیمت نہیں' },
    supposed: 'خرچ کے ساتھ دیے گئے آپ کے انتخاب کے مطابق',
    money: (low: string, high: string) => `${low} سے ${high}`,
    from: (low: string) => `${low} سے شروع`,
    visits: 'پہلے سال کے وزٹ، زیادہ امکان',
    visitsText: (count: number) => many(count, 'visit'),
    visitsSpan: (low: number, high: number) => span(low, high),
    noPrice: 'یہاں کوئی قیمت درج نہیں۔ کلینک سے پوچھیں۔',
    costAfterAge: 'خرچ تب دکھایا جاتا ہے جب آپ بتائیں کہ آپ کی عمر 18 سال یا زیادہ ہے۔',
    courseAndTopUps: 'کورس اور اگر ہوں تو ٹاپ اپ',
    firstYearVisits: (likely: number, low: number, high: number) =>
      `پہلے سال میں ${many(likely, 'visit')} (${span(low, high)})`,
    proof: 'اثر ہونے کا ثبوت',
    byItself: 'خود بخود',
    byItselfFigure: '3 سے 6 مہینے',
    byItselfAfter: 'وجہ ختم ہونے کے بعد',
  },
  untested: 'کسی نے نہیں آزمایا کہ ایسے جواب اس عدد کو کیسے بدلتے ہیں۔',
  why: (count: string) => `${count} کیوں؟`,
};
