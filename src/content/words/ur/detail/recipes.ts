import type { recipes as english } from '../../en/detail/recipes.js';
import { told } from '../../told.js';
import type { Translation } from '../../translation.js';
import { many, span } from '../lengths.js';

export const recipes: Translation<typeof english> = {
  close: 'بند کریں',
  ends: { low: 'کم سے کم', typical: 'عام طور پر', high: 'زیادہ سے زیادہ' },
  figures: {
    sessions: { title: 'کلینک کتنے سیشن کا پلان بناتے ہیں', lead: '', value: (count: number | null) => many(count ?? 0, 'session') },
    gap: {
      title: 'ایک سیشن سے اگلے سیشن تک کا وقت', lead: 'تاریخیں عام وقفے سے گنی جاتی ہیں۔',
      value: (days: number | null) => many(days ?? 0, 'day'),
    },
    upkeep: {
      title: 'ایک ٹاپ اپ سے اگلے ٹاپ اپ تک کا وقت', lead: 'وزٹ کی کم سے کم تعداد زیادہ سے زیادہ لمبے وقفے سے آتی ہے۔',
      value: (days: number | null) => (days === null ? 'کوئی ٹاپ اپ نہیں' : many(days, 'day')),
    },
    'first-change': { title: 'پہلی تبدیلی کب نظر آئی', lead: '', value: (weeks: number | null) => many(weeks ?? 0, 'week') },
    minutes: { title: 'ایک وزٹ میں کتنا وقت لگتا ہے', lead: '', value: (minutes: number | null) => many(minutes ?? 0, 'minute') },
    downtime: { title: 'نشان یا سوجن کتنے دن رہتی ہے', lead: '', value: (days: number | null) => many(days ?? 0, 'day') },
  },
  checked: (date: string) => `اعداد ${date} کو دیکھے گئے۔`,
  sessions: {
    title: (count: string) => `${count} سیشن کیوں؟`,
    lead: 'یہ تعداد کہاں سے شروع ہوتی ہے، اور ہر جواب نے اس کے ساتھ کیا کیا۔',
    base: 'آپ کے جوابوں سے پہلے، عام تعداد',
    points: (points: number) => {
      if (points === 0) return 'کوئی تبدیلی نہیں';
      return `${points > 0 ? '+' : '−'} ${many(Math.abs(points), 'point')}`;
    },
    open: 'ابھی جواب نہیں دیا گیا',
    openSpan: 'درمیانی جواب گنا گیا',
    together: 'تمام پوائنٹ ملا کر',
    step: (points: number, from: number, to: number) => {
      if (from === to) return `پھر پوائنٹ کو وزٹ میں بدلا جاتا ہے۔ یہاں ان سے تعداد ${from} ہی رہتی ہے۔`;
      return `پھر پوائنٹ کو وزٹ میں بدلا جاتا ہے۔ یہاں ${many(Math.abs(points), 'point')} سے تعداد ${from} سے ${to} ہو جاتی ہے۔`;
    },
    sum: 'آپ کی ممکنہ تعداد',
    sumText: (count: string, low: number, high: number) => `${count}، حد ${span(low, high)}`,
    factors: {
      severity: told('زیادہ مسئلہ ہو تو زیادہ وزٹ لگ سکتے ہیں۔ کوئی تحقیق تعداد نہیں بتاتی۔'),
      area: told('جگہ بڑی ہو تو زیادہ وزٹ لگ سکتے ہیں۔ کوئی تحقیق تعداد نہیں بتاتی۔'),
      duration: told('دو تحقیقات میں حال ہی میں گرے بالوں کا نتیجہ بہتر رہا۔ دونوں میں سے کوئی وزٹ کی تعداد نہیں بتاتی۔'),
      age: told('عمر کے ساتھ جلد بدلتی ہے۔ ایک تحقیق میں عمر کے دو گروپ ایک جیسے 4 وزٹ سے بہتر ہوئے۔'),
      sun: told('دھوپ اور سگریٹ نوشی سے جلد بوڑھی ہوتی ہے۔ کوئی تحقیق انہیں وزٹ کی تعداد سے نہیں جوڑتی۔'),
    },
    rangeStays: 'آپ جو بھی جواب دیں، حد وہی رہتی ہے۔',
  },
  cost: {
    title: 'ہم خرچ تک کیسے پہنچتے ہیں',
    visits: (course: number, topUps: number, all: number) =>
      `${many(course, 'session')} اور ${many(topUps, 'top-up')} مل کر پہلے سال میں ${many(all, 'visit')} بنتے ہیں`,
    visitsPlain: (all: number) => `ممکنہ پلان پہلے سال میں ${many(all, 'visit')} کا ہے`,
    price: (price: string) => `زیادہ امکان ہے کہ ایک وزٹ کا خرچ ${price} ہو گا`,
    priceMiddle: (price: string) => `ہم دی گئی دو قیمتوں کا درمیان لیتے ہیں: ${price}`,
    priceFrom: (price: string) => `ایک وزٹ کا خرچ ${price} سے شروع ہوتا ہے۔ اوپر کی قیمت نہیں دی گئی`,
    ends: {
      low: (made: string) => `کم سے کم: ${made}`, likely: (made: string) => `زیادہ امکان: ${made}`, high: (made: string) => `زیادہ سے زیادہ: ${made}`,
    },
    parts: {
      package: (visits: number) => `${many(visits, 'visit')} کا پیکج`,
      whole: (visits: number) => `پہلے ${many(visits, 'visit')}، رقم ایک ساتھ، استعمال ہوں یا نہ ہوں`,
      visits: (visits: number, price: string) => `${many(visits, 'visit')}، ہر ایک ${price}`,
      consultation: () => 'مشورے کی پہلی ملاقات، ایک بار',
      extras: () => 'ٹیسٹ، پروڈکٹ یا سُن کرنا، ایک بار',
    },
    sum: (visits: number) => `ملا کر، پہلے سال میں ${many(visits, 'visit')}`,
    owner: 'ایک وزٹ کی قیمت اس کلینک کی فہرست سے ہے۔',
    ownerDated: (date: string) => `ایک وزٹ کی قیمت اس کلینک کی ${date} کی فہرست سے ہے۔`,
    quoted: 'یہ وہ قیمت ہے جو آپ نے لکھی۔',
    quotedTogether: (price: string, visits: number) => `آپ نے ${many(visits, 'visit')} کے لیے ${price} لکھا۔ ہم اسے برابر بانٹتے ہیں۔`,
    published: 'یہ کہیں اور شائع ہوئی قیمت ہے، اس کلینک کی نہیں۔',
    later: (visits: number, price: string) => `بعد کا ہر سال: ${many(visits, 'visit')}، ہر ایک ${price}`,
    carried: (visits: number, price: string) => `کورس کا باقی حصہ، دوسرے سال میں: ${many(visits, 'visit')}، ہر ایک ${price}`,
    threeYears: 'پہلا سال اور بعد کے دو سال',
    supposed: 'اس میں وہ گنا گیا ہے جو آپ نے خرچ کے ساتھ چنا۔',
    rounded: 'رقمیں اوپر کی طرف پوری کی گئی ہیں۔',
    visitsTitle: 'ہم وزٹ کیسے گنتے ہیں',
    upkeepRule: (days: number, gap: number) =>
      `کورس میں ${many(days, 'day')} لگتے ہیں۔ اس کے بعد سال کے باقی حصے میں ہر ${many(gap, 'day')} پر ایک ٹاپ اپ۔`,
    noUpkeep: 'ممکنہ پلان میں کوئی ٹاپ اپ نہیں۔',
  },
  proof: {
    title: 'یہ درجہ کیوں؟',
    why: 'اس مقصد کے لیے',
    rule: {
      'very-limited': '“بہت محدود” کا مطلب ہے کہ موازنے والی کوئی آزمائشی تحقیق نہیں، یا بہت ہی چھوٹی ہیں۔',
      limited: '“محدود” کا مطلب ہے کہ موازنے والی ایک یا زیادہ آزمائشی تحقیقات ہیں، لیکن چھوٹی، ملی جلی، یا بنانے والی کمپنی کے خرچ پر۔',
      good: '“اچھا” کا مطلب ہے کہ کسی نگران ادارے نے اسے اس استعمال کا لائسنس دیا، یا موازنے والی دو یا زیادہ الگ آزمائشی تحقیقات ایک ہی بات کہتی ہیں۔',
    },
  },
  recovery: { title: 'بال خود کیسے واپس آتے ہیں' },
};
