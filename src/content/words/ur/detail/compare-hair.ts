import type { hairChoices as english } from '../../en/detail/compare-hair.js';
import type { ChoiceWords } from '../../shapes.js';
import { told } from '../../told.js';
import type { Translation } from '../../translation.js';
import { doNothing } from './compare-shared.js';

export const hairChoices: Readonly<Record<keyof typeof english, Translation<ChoiceWords>>> = {
  cause: {
    name: 'پہلے وجہ معلوم کرنا',
    use: 'ڈاکٹر کے ساتھ',
    visits: told('1 سے 2 وزٹ، اکثر خون کے ٹیسٹ کے ساتھ'),
    timeOff: told('کوئی نہیں'),
    lasts: told('لاگو نہیں'),
    trade: told('جب وہ چیز مل جائے جس سے یہ شروع ہوا اور اسے روک دیا جائے، تو بال اکثر واپس آ جاتے ہیں۔'),
  },
  minoxidil: {
    name: 'سر پر لگانے والی دوا، فارماسسٹ سے پوچھیں',
    use: 'خاص ترتیب میں بال کم ہونے کے لیے',
    visits: told('کوئی نہیں۔ روزانہ، تقریباً 3 سے 6 مہینے بعد نتیجہ دیکھیں'),
    timeOff: told('کوئی نہیں، لیکن شروع میں بال جھڑ سکتے ہیں'),
    lasts: told('چھوڑنے کے تقریباً 2 مہینے بعد فائدہ ختم'),
    trade: told('اس کا ثبوت اچھا ہے اور اس میں سوئی نہیں لگتی۔ جب تک فائدہ قائم رکھنا ہو، اسے روزانہ لگانا ہوتا ہے۔'),
    named: { name: 'سر کی جلد پر minoxidil' },
  },
  finasteride: {
    name: 'نسخے والی گولی، ڈاکٹر سے پوچھیں',
    use: 'ان مردوں کے لیے جن کے بال خاص ترتیب میں کم ہوں',
    visits: told('پہلے ڈاکٹر، پھر روزانہ۔ تقریباً 3 سے 6 مہینے بعد نتیجہ دیکھیں'),
    timeOff: told('کوئی نہیں'),
    lasts: told('چھوڑنے کے بعد فائدہ ختم'),
    trade: told(
      'ہر 100 میں سے تقریباً 2 مردوں کی جنسی خواہش ختم ہو جاتی ہے۔ اداسی، خودکشی کے خیالات، اور ایسے جنسی مسئلے جو باقی رہے، '
      + 'رپورٹ ہوئے ہیں۔ اگر کبھی اداسی کا دور رہا ہو تو ڈاکٹر کو بتائیں۔',
    ),
    named: { name: 'finasteride کی گولی' },
  },
  transplant: {
    name: 'ہیئر ٹرانسپلانٹ',
    use: 'ان بالوں کے لیے جو دوبارہ نہیں اگیں گے',
    visits: told('1 سے 2 آپریشن'),
    timeOff: told('تقریباً ایک ہفتہ'),
    lasts: told('منتقل کیے گئے بال لمبے عرصے تک رہتے ہیں۔ باقی پتلے ہو سکتے ہیں'),
    trade: told('آپریشن سے بال وہاں منتقل کیے جاتے ہیں جہاں وہ کم ہیں۔ نتیجہ نظر آنے میں تقریباً 9 مہینے لگتے ہیں۔'),
  },
  'hair-plasma': {
    name: 'اپنے خون کا پلازما (PRP)',
    use: 'خاص ترتیب میں بال کم ہونے کے لیے',
    visits: told('3 سے 5، ہر مہینے'),
    timeOff: told('0 سے 2 دن'),
    lasts: told('ٹاپ اپ کی ضرورت ہوتی ہے'),
    trade: told('آزمائشی تحقیقات کو ملا کر دیکھنے پر فائدہ نظر آیا۔ 30 مردوں کی ایک آزمائشی تحقیق میں، جس میں مقابلے کے لیے دکھاوے کے انجکشن تھے، کوئی فائدہ نظر نہیں آیا۔'),
  },
  'hair-nothing': doNothing,
};
