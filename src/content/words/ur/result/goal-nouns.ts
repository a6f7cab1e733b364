import type { goalNouns as english } from '../../en/result/goal-nouns.js';
import type { Translation } from '../../translation.js';

/** Each as it stands by itself; inside a sentence it stands between quotation marks, so that it needs no other ending. */
export const goalNouns: Translation<typeof english> = {
  'face-lines': { noun: 'باریک جھریاں اور شکنیں' },
  'face-glow': { noun: 'بے رونق یا خشک جلد' },
  'face-texture': { noun: 'کھردری جلد یا کیل مہاسوں کے نشان' },
  'face-pigment': { noun: 'سیاہ دھبے (چھائیاں)' },
  'face-eyes': { noun: 'آنکھوں کے نیچے سیاہ حلقے' },
  'face-unsure': { noun: 'چہرہ' },
  'hair-early': { noun: 'بال پتلے ہونا' },
  'hair-male': { noun: 'ماتھے یا سر کی چوٹی سے بال کم ہونا' },
  'hair-female': { noun: 'مانگ کا چوڑا ہونا' },
  'hair-shedding': { noun: 'اچانک بال جھڑنا' },
  'hair-unsure': { noun: 'بال گرنا' },
  'hair-patches': { noun: 'گول خالی جگہیں' },
  'body-fat': { noun: 'چربی کا چھوٹا ابھار' },
  'body-cellulite': { noun: 'سیلولائٹ' },
  'body-skin': { noun: 'ڈھیلی جلد' },
  'body-stretch': { noun: 'کھنچاؤ کے نشان' },
  'body-unsure': { noun: 'جسم' },
};
