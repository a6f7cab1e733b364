import type { screening as english } from '../../en/result/screening.js';
import type { Translation } from '../../translation.js';

export const screening: Translation<typeof english> = {
  verdicts: {
    discuss: {
      label: 'بات کرنے کے قابل',
      sentence: 'آپ کی بتائی ہوئی کوئی بات مشورے کی ملاقات سے نہیں روکتی۔ یہ آپ کے لیے ٹھیک ہے یا نہیں، یہ صرف وہی بتا سکتا ہے جو آپ کا معائنہ کرے۔',
    },
    'ask-first': {
      label: 'پہلے ڈاکٹر سے پوچھیں',
      sentence: 'آپ کی بتائی ہوئی کسی بات کی وجہ سے بکنگ سے پہلے ڈاکٹر کی ہاں ضروری ہے۔ تب تک آگے پڑھا جا سکتا ہے۔',
    },
    open: {
      label: 'ابھی جواب نہیں دیا گیا',
      sentence: 'آپ نے حفاظت کے سوالوں کے جواب نہیں دیے۔ جب تک جواب نہ دیں، اسے “پہلے ڈاکٹر سے پوچھیں” ہی سمجھیں۔',
    },
    'not-now': {
      label: 'ابھی نہیں',
      sentence: 'آپ کی بتائی ہوئی بات کی وجہ سے، براہِ کرم ابھی اس کی اپائنٹمنٹ بک نہ کریں۔ بات وقت کی ہے، آپ کی ذات کی نہیں۔',
    },
  },
};
