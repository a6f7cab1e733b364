import type { bodyChoices as english } from '../../en/detail/compare-body.js';
import type { ChoiceWords } from '../../shapes.js';
import { told } from '../../told.js';
import type { Translation } from '../../translation.js';
import { doNothing, nobodyKnows, several } from './compare-shared.js';

export const bodyChoices: Readonly<Record<keyof typeof english, Translation<ChoiceWords>>> = {
  habits: {
    name: 'خوراک، چلنا پھرنا، ایک جیسا وزن',
    use: 'آپ کی صحت کے لیے',
    visits: told('کوئی نہیں'),
    timeOff: told('کوئی نہیں'),
    lasts: told('جب تک اسے جاری رکھیں'),
    trade: told('آپ کی صحت کے لیے اچھا ہے۔ یہ ثابت نہیں کہ اس سے سیلولائٹ یا چربی کا ایک ابھار ختم ہوتا ہے۔'),
  },
  freezing: {
    name: 'چربی جمانا (فیٹ فریزنگ)',
    use: 'چربی کے چھوٹے ابھار کے لیے',
    visits: told('1 وزٹ یا اس سے زیادہ'),
    timeOff: told('جلد کا سُن ہونا، جو کئی ہفتے رہ سکتا ہے'),
    lasts: nobodyKnows,
    trade: told(
      'اسکین پر چربی کی تہہ 10 فیصد سے 26 فیصد پتلی ہوئی۔ ہر 100 میں سے تقریباً 50 لوگوں کو جلد سُن محسوس ہوتی ہے۔ ہر 100 میں سے تقریباً 0.2 لوگوں میں '
      + 'چربی الٹا بڑھ جاتی ہے۔',
    ),
  },
  liposuction: {
    name: 'لائپوسکشن',
    use: 'جسم کی شکل کے لیے، وزن کے لیے نہیں',
    visits: told('1 آپریشن'),
    timeOff: told('کئی ہفتے۔ اندرونی سوجن 6 مہینے تک'),
    lasts: told('نکالی گئی چربی واپس نہیں آتی۔ وزن دوسری جگہ آ سکتا ہے'),
    trade: told('آپریشن سے چربی نکالی جاتی ہے، اور شکل بدلتی ہے۔ ٹھیک ہونے میں وقت لگتا ہے۔'),
  },
  chin: {
    name: 'ڈاکٹر سے بات',
    use: 'ٹھوڑی کے نیچے کی چربی کے لیے',
    visits: told('6 تک، کم سے کم 1 مہینے کے وقفے سے'),
    timeOff: told('2 سے 14 دن سوجن'),
    lasts: told('دوا کا لیبل نہیں بتاتا'),
    trade: told('ڈاکٹر بتا سکتا ہے کہ آپ جہاں رہتے ہیں وہاں کس چیز کی منظوری ہے۔'),
    named: {
      name: 'ڈی آکسی کولک ایسڈ (deoxycholic acid)',
      trade: told('امریکہ میں اس کی منظوری ٹھوڑی کے نیچے کے لیے ہے، کسی اور جگہ کے لیے نہیں۔ ہر 100 میں سے 72 لوگوں کو نیل پڑے۔'),
    },
  },
  bands: {
    name: 'جلد کے نیچے کے ریشوں کو ڈھیلا کرنا',
    use: 'سیلولائٹ کے لیے',
    visits: told('1 وزٹ'),
    timeOff: null,
    lasts: told('1 سال تک دیکھا گیا'),
    trade: told(
      'جو ریشے جلد کو اندر کھینچتے ہیں، انہیں چھوٹے چیرے یا آواز کی لہروں سے ڈھیلا کیا جاتا ہے۔ 1 سال بعد بھی ہر 100 میں سے 70 عورتوں کو حقیقی '
      + 'تبدیلی نظر آئی۔ تحقیق میں 42 عورتیں تھیں۔',
    ),
  },
  radio: {
    name: 'ریڈیو لہروں کی گرمی',
    use: 'ڈھیلی جلد کے لیے',
    visits: told(several),
    timeOff: told('تھوڑا یا کوئی نہیں'),
    lasts: nobodyKnows,
    trade: told('گرمی سوئی کے بغیر جلد میں جاتی ہے۔ ایک جائزے نے ان تحقیقات کو کمزور پایا۔'),
  },
  stretch: {
    name: 'لیزر، یا ڈاکٹر کی دی ہوئی کریم',
    use: 'کھنچاؤ کے نشانوں کے لیے',
    visits: told(several),
    timeOff: told('0 سے 7 دن'),
    lasts: null,
    trade: told('دونوں جلد کی اوپری سطح پر کام کرتے ہیں۔ کچھ ثبوت ہے، لیکن زیادہ نہیں۔'),
    named: { name: 'لیزر، یا ریٹینائڈ (retinoid) کریم' },
  },
  'body-nothing': doNothing,
};
