import type { compare as english } from '../../en/detail/compare.js';
import { told } from '../../told.js';
import type { Translation } from '../../translation.js';
import { span } from '../lengths.js';
import { bodyChoices } from './compare-body.js';
import { faceChoices } from './compare-face.js';
import { hairChoices } from './compare-hair.js';
import { nobodyKnows } from './compare-shared.js';

const clinicsSay = told('3 سے 6 مہینے، کلینکوں کے مطابق');
const topUps = told('ٹاپ اپ کی ضرورت ہوتی ہے');
const byGoal = told('مقصد پر منحصر ہے');

const own: Translation<typeof english.own> = {
  name: 'میسو تھراپی',
  span,
  visits: (likely: string, low: string, high: string) => (likely === span(low, high) ? likely : `${likely} (${span(low, high)})`),
  orYearly: (visits: string, yearly: string) => `${visits}، یا سال میں ${yearly}`,
  days: (low: string, high: string) => `${span(low, high)} دن`,
  byGoal: (low: string, high: string) => `${low} سے ${high}، مقصد کے لحاظ سے`,
  lasts: {
    'face-lines': clinicsSay, 'face-glow': clinicsSay, 'face-texture': clinicsSay,
    'face-pigment': told('دھبے اکثر واپس آ جاتے ہیں'), 'face-eyes': nobodyKnows, 'face-unsure': byGoal,
    'hair-early': topUps, 'hair-male': topUps, 'hair-female': topUps,
    'hair-shedding': told('بال زیادہ تر خود ہی واپس آ جاتے ہیں'), 'hair-patches': byGoal, 'hair-unsure': byGoal,
    'body-fat': nobodyKnows, 'body-cellulite': nobodyKnows, 'body-skin': nobodyKnows, 'body-stretch': nobodyKnows,
    'body-unsure': nobodyKnows,
  },
  trade: {
    face: told(
      'ہو سکتا ہے کہ جلد میں ہفتوں سے مہینوں تک نمی زیادہ رہے۔ ہر وزٹ میں بہت سی سوئیاں لگتی ہیں، اور ان سے سانولی یا سیاہ جلد پر سیاہ نشان '
      + 'رہ سکتے ہیں۔',
    ),
    hair: told(
      'چھوٹی آزمائشی تحقیقات میں دوا والے آمیزوں سے فائدہ ہوا، اور اکیلے وٹامن سے فائدہ ثابت نہیں ہوا۔ ہر وزٹ میں بہت سی سوئیاں لگتی ہیں۔ '
      + 'ایک تحقیق میں ہر 100 میں سے 45 لوگوں نے کہا کہ درد ہوا۔',
    ),
    body: told(
      'تحقیقات کم ہیں یا آپس میں متفق نہیں۔ ہر وزٹ میں بہت سی سوئیاں لگتی ہیں، اور صحت کے ادارے چربی کے لیے کچھ آمیزوں سے خبردار کرتے ہیں۔',
    ),
  },
};

export const compare: Translation<typeof english> = {
  choices: { ...faceChoices, ...hairChoices, ...bodyChoices },
  own,
  ask: 'آپ کے لیے سب سے اہم کیا ہے؟',
  values: {
    proof: 'سب سے مضبوط ثبوت', risk: 'سب سے کم خطرہ', visits: 'کم سے کم وزٹ', cost: 'سب سے کم خرچ', needles: 'سوئی نہ ہو', 'time-off': 'کام سے چھٹی نہ لینی پڑے',
  },
  status: {
    sorted: (value: string) => `ترتیب “${value}” کے لحاظ سے ہے۔`,
    byDefault: (value: string) => `جب تک آپ نہ چنیں، ترتیب “${value}” کے لحاظ سے ہے۔`,
    last: (why: string) => `میسو تھراپی آخر میں ہے: ${why}۔`,
    lastChecked: (why: string) => `جن انتخابوں کی جانچ ہوئی ہے، ان میں میسو تھراپی آخر میں ہے: ${why}۔`,
    place: (place: string, of: string) => `${of} میں سے میسو تھراپی کا نمبر ${place} ہے۔`,
    unchecked: 'جس کی جانچ ہم نے ابھی نہیں کی، وہ نیچے ہے۔',
    why: {
      proof: 'یہاں کسی انتخاب کا ثبوت اس سے کمزور نہیں', risk: 'یہاں کسی انتخاب کا معلوم خطرہ اس سے زیادہ نہیں', visits: 'یہاں کسی انتخاب میں اس سے زیادہ وزٹ نہیں ہوتے',
      cost: 'یہاں کسی انتخاب کا خرچ اس سے زیادہ نہیں', needles: 'یہاں کسی انتخاب میں اس سے زیادہ سوئیاں نہیں لگتیں',
      'time-off': 'یہاں کسی انتخاب میں کام سے چھٹی کے دن اس سے زیادہ نہیں',
    },
    risk: 'خطرے کی ترتیب ہماری اپنی ہے: کچھ نہ کرنے سے شروع، پھر سوئیاں اور دیر تک رہنے والا نقصان، اور آخر میں آپریشن۔',
  },
  caption: (value: string) => `انتخاب، ترتیب “${value}” کے لحاظ سے`,
  choice: 'انتخاب',
  columns: {
    needles: 'سوئیاں', visits: 'شروع میں', timeOff: 'کام سے چھٹی', risk: 'خطرہ', timeOffAndRisk: 'کام سے چھٹی، خطرہ', lasts: 'اثر کتنی دیر رہتا ہے',
    proof: 'ثبوت', cost: 'خرچ',
  },
  needles: {
    none: 'کوئی نہیں', test: 'زیادہ سے زیادہ خون کا ٹیسٹ', cut: 'چھوٹا چیرا، یا کوئی نہیں', few: 'چند سوئیاں', surgery: 'آپریشن', some: 'سوئیاں',
    blood: 'خون نکالنا اور سوئیاں', many: 'ہر وزٹ میں بہت سی سوئیاں',
  },
  risks: { none: 'بہت کم', mild: 'ہلکے اثرات', needles: 'سوئیوں کے اثرات', lasting: 'دیر تک رہنے والا نقصان معلوم ہے', surgery: 'آپریشن' },
  costs: { free: 'مفت', low: 'کم', 'low-middle': 'کم سے درمیانہ', middle: 'درمیانہ', 'middle-high': 'درمیانہ سے زیادہ', high: 'زیادہ' },
  proofs: {
    standard: 'عام رائج علاج', recovers: 'عام طور پر ٹھیک ہو جاتا ہے', good: 'اچھا', 'limited-good': 'محدود سے اچھا', limited: 'محدود',
    'very-limited': 'بہت محدود', 'not-shown': 'اس کے لیے ثابت نہیں', 'no-treatment': 'کوئی علاج نہیں',
  },
  lead: (name: string) => `${name}۔`,
  pair: (name: string, value: string) => `${name}: ${value}`,
  notChecked: 'ابھی جانچ نہیں کی گئی',
  askDoctor: 'ڈاکٹر سے پوچھیں',
  trades: 'ہر ایک سے کیا ملتا ہے، اور اس میں کیا دینا پڑتا ہے',
  nothing: 'اگر آپ کچھ نہ کریں',
  roughCost: 'خرچ کے لیے ایک موٹا سا لفظ دیا گیا ہے، قیمت نہیں۔',
  notCheckedMeans: '“ابھی جانچ نہیں کی گئی” کا مطلب ہے کہ ہم نے اس کے لیے کوئی ماخذ نہیں پڑھا۔',
  leftOut: 'کچھ انتخاب شامل نہیں کیے گئے: وہ حمل میں غیر محفوظ ہیں، یا کسی نے ثابت نہیں کیا کہ وہ محفوظ ہیں۔',
  noNames: 'یہ صفحہ نسخے والی کسی دوا کا نام نہیں لیتا۔',
  names: 'دواؤں کے نام دکھائیں',
  clinic: {
    here: (what: string) => `اس کلینک میں: ${what}`,
    visits: (low: string, high: string) => `${span(low, high)} وزٹ`,
    from: (low: string) => `${low} سے شروع`,
    aVisit: (price: string) => `فی وزٹ ${price}`,
    added: 'اس کلینک میں یہ بھی',
    notOurs: 'یہ اس کلینک نے شامل کیا ہے۔ ہم نے اس کی جانچ نہیں کی۔',
  },
  sources: 'تمام ماخذ',
};
