import type { cost as english } from '../../en/result/plan-cost.js';
import { told } from '../../told.js';
import type { Translation } from '../../translation.js';
import { many, span } from '../lengths.js';

const visits = (count: number): string => many(count, 'visit');
const visitsSpan = (low: number, high: number): string => `${span(low, high)} وزٹ`;

export const cost: Translation<typeof english> = {
  title: 'خرچ کتنا ہو سکتا ہے؟',
  join: (low: string, high: string) => `${low} سے ${high}`,
  from: (low: string) => `${low} سے شروع`,
  upTo: (high: string) => `${high} تک`,
  answer: {
    priced: (first: string, later: string) => `پہلے سال میں تقریباً ${first}، پھر جتنے سال آپ جاری رکھیں، ہر سال تقریباً ${later}۔`,
    pricedOnce: (first: string) => `پہلے سال میں تقریباً ${first}۔ ممکنہ پلان میں اس کے بعد ٹاپ اپ نہیں ہیں۔`,
    open: (first: string) => `پہلے سال کا خرچ: ${first}۔ یہ کلینک زیادہ سے زیادہ قیمت نہیں بتاتا۔`,
    course: (course: string) => `کورس کے لیے تقریباً ${course}، ٹاپ اپ کے بغیر۔`,
    typed: (price: string, count: number) => (count > 1 ? `آپ نے ${visits(count)} کے لیے ${price} لکھا۔` : `آپ نے فی وزٹ ${price} لکھا۔`),
    quoted: (first: string) => `اس سے پہلے سال میں تقریباً ${first} بنتا ہے۔`,
    published: (price: string) => `اس کلینک نے کوئی قیمت نہیں لکھی۔ دوسری جگہ ایک وزٹ کا خرچ ${price} ہے۔`,
    publishedOpen: 'زیادہ سے زیادہ قیمت معلوم نہیں۔',
    none: 'یہاں کوئی قیمت نہیں لکھی۔',
    hidden: 'کلینک سے اس کی قیمتیں پوچھیں۔',
    visits: (first: number, low: number, high: number, later: number) => {
      const year = `پہلے سال میں تقریباً ${visits(first)} (${span(low, high)}) کا حساب رکھیں`;
      return later > 0 ? `${year}، پھر سال میں ${later}۔` : `${year}۔`;
    },
  },
  notYet: {
    age: 'یہ حصہ تب دکھایا جاتا ہے جب آپ ہمیں بتا دیں کہ آپ کی عمر 18 سال یا اس سے زیادہ ہے۔',
    legal: 'آپ جہاں ہیں وہاں کے قانون کی وجہ سے ہم یہاں کوئی خرچ نہیں دکھاتے۔',
  },
  rows: {
    visit: 'ایک وزٹ',
    firstYear: 'پہلا سال',
    laterYear: 'بعد کا ہر سال',
    threeYears: 'تین سال',
    withVisits: (name: string, count: number) => `${name}، ${visits(count)}`,
    range: (amounts: string, low: number, high: number) => `${amounts}، ${visitsSpan(low, high)} کے لیے`,
    openNote: (low: number, high: number) => `${visitsSpan(low, high)} کے لیے۔ زیادہ سے زیادہ قیمت نہیں بتائی گئی۔`,
    upTo: (amount: string, high: number) => `${amount} تک، ${visits(high)} تک کے لیے`,
    openUpTo: (high: number) => `کچھ لوگوں کے ${visits(high)} تک ہوتے ہیں۔ زیادہ سے زیادہ قیمت نہیں بتائی گئی۔`,
    openVisit: 'زیادہ سے زیادہ قیمت نہیں بتائی گئی۔',
    visits,
    visitsRange: visitsSpan,
    none: 'کوئی نہیں',
    noTopUps: 'ٹاپ اپ نہیں',
  },
  legend: {
    band: 'کم سے زیادہ', fade: 'یہاں سے شروع، زیادہ سے زیادہ قیمت معلوم نہیں', likely: 'زیادہ امکان', visits: 'سب سے کم سے سب سے زیادہ تک',
  },
  sentence: {
    priced: (visit: string, first: string, later: string) =>
      `ایک وزٹ ${visit}، پہلا سال ${first}، بعد کا ہر سال ${later}۔`,
    visits: (first: string, later: string, three: string) =>
      `پہلا سال ${first}، بعد کا ہر سال ${later}، تین سال ${three}۔`,
    amount: (likely: string, range: string) => (likely === range ? likely : `${likely} (${range})`),
  },
  table: {
    caption: 'سب سے کم، زیادہ امکان والی اور سب سے زیادہ رقمیں',
    captionVisits: 'وزٹ، رقم کی جگہ',
    head: ['', 'کم', 'زیادہ امکان', 'زیادہ'],
    unknown: 'معلوم نہیں',
  },
  run: {
    title: 'تین سال کا کل',
    priced: (amount: string, range: string) =>
      `ٹاپ اپ کے ساتھ کل تقریباً ${amount} (${range}) بنتا ہے۔ یہ بار بار ہونے والا خرچ ہے۔ پہلے دوسرے انتخابوں سے اس کا موازنہ کریں۔`,
    same: (amount: string) => `ٹاپ اپ کے ساتھ کل تقریباً ${amount} بنتا ہے۔ پہلے دوسرے انتخابوں سے اس کا موازنہ کریں۔`,
    open: (amount: string) => `ٹاپ اپ کے ساتھ کل ${amount} یا اس سے زیادہ بنتا ہے۔`,
    once: (amount: string, range: string) =>
      `ٹاپ اپ کے بغیر تین سال میں یہ تقریباً ${amount} ہی رہتا ہے (دوسرے پلانوں میں ${range})۔ `
      + 'پہلے دوسرے انتخابوں سے اس کا موازنہ کریں۔',
    onceSame: (amount: string) =>
      `ٹاپ اپ کے بغیر تین سال میں یہ تقریباً ${amount} ہی رہتا ہے۔ پہلے دوسرے انتخابوں سے اس کا موازنہ کریں۔`,
    onceOpen: (amount: string) => `ٹاپ اپ کے بغیر تین سال میں یہ ${amount} یا اس سے زیادہ ہی رہتا ہے۔`,
    without: (amount: string) => `ٹاپ اپ کے بغیر، تقریباً ${amount}۔`,
    withoutOpen: (amount: string) => `ٹاپ اپ کے بغیر، ${amount} یا اس سے زیادہ۔`,
    fades: {
      face: told('کسی کو معلوم نہیں کہ اس کے بعد کوئی اثر کتنی دیر رہتا ہے۔'),
      hair: told('کسی کو معلوم نہیں کہ اس کے بعد کوئی اثر کتنی دیر رہتا ہے۔'),
      body: told('کسی کو معلوم نہیں کہ اس کے بعد کوئی اثر کتنی دیر رہتا ہے۔'),
    },
    columns: (hasTopUps: boolean) => (hasTopUps ? 'ان کالموں میں ٹاپ اپ شامل ہیں۔' : 'ان کالموں میں ٹاپ اپ شامل نہیں ہیں۔'),
    after: (year: number) => `سال ${year} کے بعد`,
    caption: 'سال بہ سال بڑھتا کل',
    afterCourse: 'آخری، ٹاپ اپ کے بغیر',
    afterAll: 'آخری، ٹاپ اپ کے ساتھ',
    year: (year: number, amount: string) => `سال ${year} کے بعد: ${amount}۔`,
  },
  multiply: 'کل خرچ جاننے کے لیے ایک وزٹ کی قیمت پوچھیں۔ پھر اسے ان اعداد سے ضرب دیں۔',
  once: {
    package: (count: number, price: string) => `${visits(count)} کے پیکج کی قیمت ${price} ہے۔ جہاں اس سے کل خرچ کم ہوتا ہے، وہاں ہم اسے گنتے ہیں۔`,
    consultation: (price: string) => `مشورے کی پہلی ملاقات کی قیمت ${price} ہے۔ یہ ایک بار، پہلے سال میں، گنی جاتی ہے۔`,
    extras: (price: string) => `ٹیسٹ، پروڈکٹ یا سُن کرنے کا خرچ ${price} ہے۔ یہ ایک بار، پہلے سال میں، گنا جاتا ہے۔`,
  },
  changes: {
    title: 'قیمت کس سے بدلتی ہے',
    titleNone: 'قیمت کس سے طے ہوتی ہے',
    items: {
      area: 'جگہ کتنی بڑی ہے', who: 'علاج کون کرتا ہے، اور کہاں', visits: 'کتنے وزٹ، اور کتنے ٹاپ اپ',
      injected: 'انجکشن میں کیا ہے',
    },
    note: 'اس سے صرف خرچ بدلتا ہے، آپ کا پلان نہیں۔',
    area: 'جگہ',
    who: 'علاج کون کرتا ہے',
    any: 'کوئی بھی',
    practitioners: { doctor: 'ڈاکٹر', dermatologist: 'جلد کا ڈاکٹر', surgeon: 'سرجن', nurse: 'نرس' },
    sessions: 'شروع کے سیشن',
    count: (count: number, first: string) => `${many(count, 'session')}، پہلا سال ${first}`,
    topUps: 'ٹاپ اپ شامل کریں',
    reset: (count: number) => `اپنے پلان پر واپس جائیں (${many(count, 'session')})`,
    resetDone: 'یہ دوبارہ آپ کے اپنے اعداد ہیں۔',
  },
  quote: {
    open: 'مجھے ایک قیمت بتائی گئی ہے',
    ask: 'قیمت پوچھیں',
    cleared: 'آپ کی لکھی ہوئی قیمت مٹا دی گئی ہے۔',
    source: 'آپ کی لکھی ہوئی قیمت، ضرب اس پلان کے وزٹ۔',
    kept: 'یہ نہ بھیجی جاتی ہے، نہ محفوظ کی جاتی ہے، نہ QR کوڈ میں ڈالی جاتی ہے۔',
  },
  published: {
    title: 'دوسری جگہ شائع شدہ، اس کلینک کی قیمت نہیں',
    text: 'اس سے خرچ کا ایک اندازہ لگائیں۔ یہ کلینک اس سے زیادہ یا کم لے سکتا ہے۔',
    label: 'دوسری جگہ شائع شدہ',
    dated: (date: string) => `${date} کی قیمت۔`,
  },
  ask: {
    title: 'پیسے دینے سے پہلے پوچھیں',
    items: [
      'اس جگہ کے لیے ایک وزٹ کی قیمت کیا ہے؟',
      'کیا مشورے کی پہلی ملاقات کے پیسے الگ ہیں؟ کتنے؟',
      'کیا سُن کرنے والی کریم قیمت میں شامل ہے؟ اور بعد کا معائنہ؟',
      'قیمت جگہ کے حساب سے ہے، شیشی کے حساب سے یا وزٹ کے حساب سے؟',
      'اگر ہم بیچ میں روک دیں تو آپ کتنے پیسے لیں گے؟',
    ],
  },
  stale: {
    title: (month: string) => `قیمتیں ${month} کی ہیں، براہِ کرم تصدیق کریں۔`,
    text: 'پلان بنانے سے پہلے کلینک سے پوچھیں کہ کیا اس کی فہرست بدل گئی ہے۔',
  },
  source: {
    list: (clinic: string, date: string) => {
      if (clinic && date) return `${clinic}، ${date} کی قیمتوں کی فہرست۔`;
      if (clinic) return `${clinic}، قیمتوں کی فہرست۔`;
      return date ? `${date} کی قیمتوں کی فہرست۔` : 'اس کلینک کی قیمتوں کی فہرست سے۔';
    },
    included: (text: string) => `شامل ہے: ${text}${/[.!?۔؟]$/.test(text) ? '' : '۔'}`,
    askIncluded: 'پوچھیں کہ کیا کیا شامل ہے۔',
    askConsultation: 'پوچھیں کہ مشورے کی پہلی ملاقات کا خرچ کتنا ہے۔',
    rounded: 'رقمیں اوپر کی طرف پوری کی گئی ہیں۔',
    undated: 'فہرست پر تاریخ نہیں ہے۔',
  },
};
