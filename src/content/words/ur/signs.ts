import type { signs as english } from '../en/signs.js';
import { told } from '../told.js';
import type { Translation } from '../translation.js';
import { knowing } from './know.js';
import { redFlags } from './red-flags.js';

/** The card of warning signs, with what its room says before it is opened. */
export const signs: Translation<typeof english> = {
  title: 'وزٹ کے بعد مدد کب لینی چاہیے',
  hint: told('یہ کارڈ 12 ہفتے سنبھال کر رکھیں: گلٹیاں دیر سے بھی بن سکتی ہیں۔'),
  print: 'یہ کارڈ پرنٹ کریں',
  urgency: { now: 'ایمرجنسی', 'same-day': 'اسی دن', soon: 'جلدی' },
  emergency: (number: string) => `ایمرجنسی میں ${number} پر فون کریں۔`,
  emergencyPartial: (number: string) => `ایمرجنسی میں ${number} یا اپنے مقامی ایمرجنسی نمبر پر فون کریں۔`,
  emergencyUnset: 'ایمرجنسی میں اپنے مقامی ایمرجنسی نمبر پر فون کریں۔',
  call: (number: string) => `${number} پر فون کریں`,
  callClinic: (name: string) => (name ? `${name} کو فون کریں` : 'اس کلینک کو فون کریں'),
  keep: 'ہر وزٹ پر یہ لکھ لیں:',
  keepText: told('تاریخ، پروڈکٹ کا نام اور بیچ نمبر، اور علاج کس نے کیا۔ ہر بار یہ باتیں پوچھیں۔'),
  flags: redFlags,
  partly: {
    PK: told('1122 کی تصدیق پنجاب اور اسلام آباد کے لیے ہوئی ہے۔ کسی اور جگہ وزٹ سے پہلے اپنا مقامی نمبر معلوم کر لیں۔'),
  },
  ...knowing,
};
