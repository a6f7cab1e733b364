import type { methodPage as english } from '../../en/detail/method-page.js';
import type { Translation } from '../../translation.js';
import { span } from '../lengths.js';

export const methodPage: Translation<typeof english> = {
  back: 'میرے نتیجے پر واپس',
  title: 'ہم یہ حساب کیسے لگاتے ہیں',
  lead: 'یہ صفحہ دکھاتا ہے کہ کلینک کیا پلان رکھتے ہیں اور تحقیقات میں کیا ملا۔ یہ نہیں بتا سکتا کہ آپ کو کس چیز سے فائدہ ہو گا۔ '
    + 'یہاں لکھا ہے کہ ہر عدد کہاں سے آتا ہے۔',
  kindsTitle: 'اعداد کی قسمیں',
  kindsLead: 'ہر عدد پر ان میں سے ایک لیبل ہوتا ہے۔',
  kinds: {
    published: 'کوئی تحقیق، نگران ادارہ، صحت کا ادارہ یا کوئی اور عوامی صفحہ یہ کہتا ہے۔ ہم نے اسے یا اس کا خلاصہ پڑھا۔',
    practice: 'کلینک یا رہنما تحریریں ایسا کہتی ہیں۔ کسی نے اسے آزمایا نہیں۔ ٹاپ اپ کے درمیان کے تقریباً تمام وقفے اسی قسم کے ہیں۔',
    editorial: 'ہمیں کوئی عدد نہیں ملا، اس لیے ہم نے احتیاط سے اندازہ لگایا۔ کلینک اسے بدل سکتا ہے۔',
    owner: 'جس کلینک کا یہ صفحہ ہے، اس نے یہ لکھا۔',
    quoted: 'یہ آپ نے لکھا۔ یہ اسی صفحے پر رہتا ہے۔',
    arithmetic: 'دوسرے اعداد سے کیا گیا حساب۔',
  },
  pointsTitle: 'آپ کے جواب تعداد کو کیسے بدلتے ہیں',
  pointsLead: 'کوئی تحقیق عمر، جگہ یا دھوپ کے حساب سے تعداد نہیں بتاتی۔ اس لیے ہر جواب کا زیادہ سے زیادہ ایک پوائنٹ ہے، اور حد کبھی نہیں بدلتی۔',
  pointsStep: 'تمام پوائنٹ جمع کیے جاتے ہیں۔ 0 سے زیادہ ہوں تو تعداد عام تعداد سے زیادہ سے زیادہ تعداد کی طرف جاتی ہے؛ 0 سے کم ہوں تو '
    + 'کم سے کم تعداد کی طرف۔ جو جواب خالی چھوڑا جائے، یا “یقین نہیں”، اس کے 0 پوائنٹ ہیں۔',
  pointsCaption: (concern: string) => `پوائنٹ: ${concern}`,
  question: 'سوال',
  answers: 'جواب اور ان کے پوائنٹ',
  answerPoints: (answer: string, points: number) => `${answer}: \u2066${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points)}\u2069`,
  questions: {
    severity: 'کتنا', duration: 'کب سے', area: 'کہاں', age: 'عمر', sun: 'دھوپ یا سگریٹ نوشی',
  },
  firstYear: 'پہلا سال: کورس کے وزٹ، پھر جتنے ٹاپ اپ 365 دنوں میں سے بچے ہوئے دنوں میں آ سکیں۔',
  example: {
    title: (noun: string) => `آپ کے لیے حساب: ${noun}`,
    still: (usual: string) => `آپ کے جوابوں کے کل 0 پوائنٹ بنتے ہیں۔ اس لیے تعداد عام تعداد یعنی ${usual} ہی رہتی ہے۔`,
    up: (points: string, most: string, usual: string, end: string) =>
      `آپ کے جوابوں کے کل ${points} پوائنٹ بنتے ہیں، زیادہ سے زیادہ ${most} میں سے۔ عام تعداد ${usual} ہے، زیادہ سے زیادہ ${end}۔`,
    down: (points: string, most: string, usual: string, end: string) =>
      `آپ کے جوابوں کے کل ${points} پوائنٹ بنتے ہیں، زیادہ سے زیادہ ${most} میں سے۔ عام تعداد ${usual} ہے، کم سے کم ${end}۔`,
    step: (gap: string, points: string, most: string, exact: string, rounded: string) =>
      `\u2066${gap} × ${points} ÷ ${most}\u2069 کا جواب ${exact} ہے۔ پورے وزٹ میں یہ ${rounded} بنتا ہے۔`,
    likely: (count: string, low: number, high: number) => `اس لیے آپ کی ممکنہ تعداد ${count} ہے، حد ${span(low, high)}۔`,
  },
  gradesTitle: 'ہم ثبوت کو درجہ کیسے دیتے ہیں',
  gradesLead: 'یہاں کوئی مقصد “اچھا” تک نہیں پہنچتا۔',
  safetyTitle: 'ہم حفاظت کے جواب تک کیسے پہنچتے ہیں',
  safety: 'آپ کا وہ جواب مانا جاتا ہے جس میں زیادہ احتیاط ہو۔ خالی چھوڑا ہوا سوال، یا “نہیں بتانا”، احتیاط کی طرف گنا جاتا ہے۔ '
    + 'کلینک سوال بڑھا سکتا ہے۔ وہ کوئی سوال ہٹا نہیں سکتا۔',
  placesTitle: 'جگہیں اور ایمرجنسی نمبر',
  placesLead: 'جو یہ صفحہ چلاتا ہے وہ جگہ طے کرتا ہے۔ اسی سے طے ہوتا ہے کہ آپ کو کون سے قواعد اور کون سا نمبر نظر آئے۔',
  placeSet: (place: string) => `یہ جگہ طے ہے: ${place}۔`,
  placeUnset: 'یہاں کوئی جگہ طے نہیں۔',
  placesElse: 'دوسری جگہوں پر ہم کہتے ہیں: “اپنے مقامی ایمرجنسی نمبر پر فون کریں”۔',
  languageTitle: 'زبان اور جانچ',
  english: 'انگریزی',
  notReviewed: 'یہ ہم نے لکھا۔ ابھی کسی ڈاکٹر یا طبی ماہر نے اسے نہیں جانچا۔',
  reviewed: (name: string, date: string) => `یہ ہم نے لکھا۔ ${name} نے اس صفحے کے لیے اسے جانچا، ${date}۔`,
  translation: 'یہ ترجمہ',
  draft: 'مسودہ۔ ابھی نہ کسی ڈاکٹر نے اس پر دستخط کیے ہیں، نہ اس زبان کے کسی پڑھنے والے نے۔',
  signed: (name: string, date: string) => `${name} نے دستخط کیے، ${date}۔`,
  whoTitle: 'کس نے بنایا، خرچ کون دیتا ہے',
  runs: (name: string) => `${name} یہ صفحہ چلاتا ہے اور یہ علاج بیچتا ہے۔`,
  runsUnnamed: 'جس کلینک کا یہ صفحہ ہے، وہ یہ علاج بیچتا ہے۔',
  who: 'وہ اپنی قیمتیں اور اعداد طے کر سکتا ہے، اور ان پر لیبل لگا ہوتا ہے۔ '
    + 'وہ حفاظت کا کوئی سوال، کوئی ضمنی اثر یا کوئی دوسرا انتخاب ہٹا نہیں سکتا۔',
  made: (version: string) => `یہ آلہ treatment-explorer ${version} ہے، کھلے لائسنس کے ساتھ۔ ہم نے ابھی نہیں بتایا کہ اس کا خرچ کس نے دیا۔`,
  update: 'اعداد ہر 12 مہینے بعد، یا جب کوئی نگران ادارہ قدم اٹھائے، دوبارہ دیکھے جاتے ہیں۔',
  next: (month: string) => `اگلی جانچ ${month} تک ہونی ہے۔`,
  sourcesTitle: 'تمام ماخذ',
  sourcesLead: (count: string) => `کل ${count}۔ لنک صرف تحقیقات، نگران اداروں اور حکومتوں کے ہیں۔`,
  sourceKinds: {
    study: 'تحقیقات', review: 'ڈاکٹروں کے لیے جائزے اور رہنما تحریریں', regulator: 'نگران ادارے اور صحت کی سروسیں',
    other: 'خبریں، نوٹ اور دوسرے صفحے', practice: 'کلینک', editorial: 'ہماری اپنی بات',
  },
  sourcesOf: (kind: string, count: string) => `${kind}: ${count}`,
  clinics: 'ہم کسی کلینک کا نام نہیں لیتے اور کسی کا لنک نہیں دیتے۔',
  several: (cite: string, count: string) => `${cite} (ایسے ${count})`,
  undated: 'تاریخ نہیں',
};
