import type { explain as english } from '../../en/detail/explain.js';
import type { Translation } from '../../translation.js';
import { safetyLabels } from './safety-labels.js';
import { worksLabels } from './works-labels.js';

export const explain: Translation<typeof english> = {
  citations: {
    prefix: 'ماخذ: ',
    separator: '، ',
    ourAssumption: 'ہمارا اپنا مفروضہ',
    ourAdvice: 'ہمارا مشورہ',
  },
  sources: {
    open: 'ہمیں یہ کیسے معلوم ہے',
    restsOn: 'اس بات کی بنیاد:',
    list: 'ماخذ',
    checked: (date: string) => `${date} کو دیکھا گیا۔`,
  },
  how: {
    picture: {
      skin: 'پہلو سے جلد کا خاکہ۔ ایک باریک سوئی جلد میں ایک قطار میں چھوٹے قطرے چھوڑتی ہے۔ چربی اس کے نیچے ہے۔',
      fat: 'پہلو سے جلد کا خاکہ۔ ایک باریک سوئی جلد سے گزرتی ہے اور چربی میں ایک قطار میں چھوٹے قطرے چھوڑتی ہے۔',
      layers: 'نمبر کیا دکھاتے ہیں',
      outer: 'اوپر کی جلد',
      inner: 'جلد',
      innerTarget: 'جلد، جہاں قطرے ڈالنے ہیں',
      under: 'نیچے کی چربی',
      underTarget: 'نیچے کی چربی، جہاں قطرے ڈالنے ہیں',
      note: 'خاکہ اصل پیمانے پر نہیں۔ سوئی کتنی گہری جاتی ہے، اس میں کلینک اور ماخذ مختلف ہیں۔',
    },
    injections: 'بہت سے چھوٹے انجکشن',
    injected: 'انجکشن میں کیا ہوتا ہے',
    mix: 'ہر شخص کے لیے الگ آمیزہ',
    collagen: 'کیا اس سے کولیجن بنتا ہے؟',
    visit: 'وزٹ میں کیا محسوس ہوتا ہے',
    minutes: (low: string, typical: string, high: string) => `ایک وزٹ میں تقریباً ${typical} منٹ لگتے ہیں (${low} سے ${high})۔`,
    downtime: (low: string, typical: string, high: string) =>
      `نشان یا سوجن کے لیے ${low} سے ${high} دن کا حساب رکھیں، زیادہ تر تقریباً ${typical}۔`,
    downtimeMostlyNone: (low: string, high: string) => `نشان یا سوجن کے لیے ${low} سے ${high} دن کا حساب رکھیں، زیادہ تر ایک بھی نہیں۔`,
    history: 'پہلے، اب اور آگے',
  },
  works: worksLabels,
  safety: safetyLabels,
  myths: {
    hint: 'جو آپ کا خیال ہے اسے دبائیں۔ کوئی نمبر نہیں ملتے۔',
    quote: (said: string) => `“${said}”`,
    isTrue: 'درست',
    isNotTrue: 'درست نہیں',
    verdicts: {
      true: 'درست',
      'not-true': 'درست نہیں',
      partly: 'کچھ حد تک درست',
      'studies-disagree': 'تحقیقات میں اتفاق نہیں',
    },
  },
  practitioner: {
    checks: 'معالج کی جانچ کریں',
    questions: 'ساتھ لے جانے کے سوال',
    ticks: 'نشان لگی سطریں آپ کے پرنٹ پر آئیں گی۔',
    reviews: 'لوگوں کے تبصرے اور مشورے',
    consultation: 'پہلی بات چیت میں کیا شامل ہوتا ہے',
    askAbout: {
      raise: (found: readonly string[]) => `${found.join('؛ ')}: اس سے میرے لیے کیا بدلتا ہے؟`,
      proof: (goal: string) => `${goal}: اس کے لیے کیا ثبوت ہے؟`,
      cause: 'میرے بال گرنے کی وجہ کیا ہے، اور آپ یہ وجہ کیسے معلوم کریں گے؟',
      nearest: 'آپ میرے مسئلے کو کیا نام دیں گے، اور اس میں کس چیز سے مدد ملتی ہے؟',
      severity: 'آپ کے خیال میں یہ کتنا نمایاں ہے، اور کیا اس سے پلان بدلتا ہے؟',
      duration: 'کیا اس سے فرق پڑتا ہے کہ مجھے یہ کب سے ہے؟',
      area: 'آپ کس جگہ کا علاج کریں گے، اور اس کے لیے کتنے وزٹ چاہییں؟',
      age: 'کیا میری عمر سے پلان بدلتا ہے؟',
      sun: 'کیا دھوپ یا سگریٹ نوشی سے میرے معاملے میں فرق پڑتا ہے؟',
      trigger: 'کیا اس کے پیچھے کوئی بیماری، بچے کی پیدائش، کم کھانا (ڈائٹ) یا کوئی دوا ہو سکتی ہے؟',
      weight: 'کیا پہلے میرا وزن ایک جگہ ٹھہرنا چاہیے؟',
      today: 'آج میری صحت میں کیا ایسا ہے جس کی وجہ سے ہمیں انتظار کرنا چاہیے؟',
      ever: 'میری پہلے کی صحت میں سے آپ کو سب سے پہلے کیا معلوم ہونا چاہیے؟',
    },
  },
  afterwards: {
    clinicsDiffer: 'کلینک مختلف ہوتے ہیں۔ اگر آپ کا کلینک کچھ اور کہے تو وجہ پوچھیں۔',
  },
};
