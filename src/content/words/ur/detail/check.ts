import type { check as english, checkReplies as englishReplies } from '../../en/detail/check.js';
import { told } from '../../told.js';
import type { Translation } from '../../translation.js';

/** What may be said to a statement, by names that stay. */
export const checkReplies: Translation<typeof englishReplies> = { agree: 'متفق', disagree: 'متفق نہیں', unsure: 'یقین نہیں' };

/** The understanding check: three statements to agree with or not. Nothing is counted. */
export const check: Translation<typeof english> = {
  checks: {
    promise: {
      said: () => 'اس صفحے کے اعداد ایک وعدہ ہیں۔',
      fact: told('یہ وعدہ نہیں ہیں۔ یہ بتاتے ہیں کہ کلینکوں اور تحقیقات میں کیا ہوتا ہے۔ آپ کا اپنا کورس لمبا یا چھوٹا ہو سکتا ہے، یا ہو سکتا ہے کہ فائدہ نہ ہو۔'),
    },
    proof: {
      said: (goal: string) => `اس مسئلے میں فائدے کا ثبوت مضبوط نہیں ہے: ${goal}۔`,
      fact: told('یہاں چہرے یا جسم کے کسی مقصد کا ثبوت مضبوط نہیں ہے۔ ہر مقصد کے ساتھ اس کی اپنی تحقیقات بتائی گئی ہیں۔'),
    },
    signs: {
      said: () => 'وزٹ کے کچھ ہفتے بعد نئی گلٹی بنے تو انتظار کیا جا سکتا ہے۔',
      fact: told('وزٹ کے 1 سے 12 ہفتے بعد نئی گلٹیاں یا زخم ہوں تو چند دن کے اندر جلد کے ڈاکٹر کو دکھانا ضروری ہے۔ یہ ایسا انفیکشن ہو سکتا ہے جس پر عام اینٹی بایوٹک اکثر کام نہیں کرتیں۔'),
    },
    'top-ups': {
      said: () => 'فائدہ برقرار رکھنے کے لیے کورس کے بعد اور وزٹ درکار ہو سکتے ہیں۔',
      fact: told('کلینک ہر چند مہینے بعد اور وزٹ کا پلان بناتے ہیں۔ کسی نے نہیں آزمایا کہ ان کی کتنی بار ضرورت ہوتی ہے۔'),
    },
    recovery: {
      said: () => 'اچانک بال جھڑنا علاج کے بغیر بھی رک سکتا ہے۔',
      fact: told('وجہ ختم ہونے کے 3 سے 6 مہینے بعد یہ عام طور پر ٹھیک ہو جاتا ہے۔ اس لیے کوئی بھی کورس کام کرتا ہوا لگے گا۔'),
    },
  },
  replies: checkReplies,
  hint: 'تین باتیں جو لوگ اکثر غلط سمجھتے ہیں۔ جتنے چاہیں جواب دیں۔',
  quote: (said: string) => `“${said}”`,
  fits: 'جی ہاں، جو معلوم ہے یہ اس کے مطابق ہے۔',
  differs: 'بہت سے لوگ یہی سمجھتے ہیں۔ جو معلوم ہے، وہ یہ ہے۔',
  unsure: 'یہ بھی ٹھیک جواب ہے۔ جو معلوم ہے، وہ یہ ہے۔',
  read: (section: string) => `مزید پڑھیں: ${section}`,
};
