import type { calendar as english } from '../../en/take/calendar.js';
import type { Translation } from '../../translation.js';

/** Likely dates, from a day the visitor picks. Titles of days name no treatment: calendars are shared. */
export const calendar: Translation<typeof english> = {
  lead: 'پہلا دن چنیں اور دیکھیں کہ وزٹ کب ہوں گے۔ یہ ممکنہ تاریخیں ہیں، اپائنٹمنٹ نہیں۔ نہ کچھ بک ہوتا ہے، نہ کچھ بھیجا جاتا ہے۔',
  firstDay: 'پہلا وزٹ، اگر آپ جانے کا فیصلہ کریں',
  years: { label: 'کتنا عرصہ', 1: '12 مہینے', 2: '24 مہینے' },
  ways: { label: 'کون سا طریقہ' },
  days: 'فائل میں کیا ہو گا',
  visit: (number: number, all: number) => `${all} میں سے وزٹ ${number} (ممکنہ)`,
  visitAlone: (number: number) => `وزٹ ${number} (ممکنہ)`,
  topUp: (number: number) => `ٹاپ اپ ${number} (ممکنہ)`,
  decide: 'پہلے وزٹ کا فیصلہ کرنا',
  check: 'پیش رفت کی جانچ',
  text: {
    decide: 'کیا مجھے اب بھی یہ چاہیے؟ کیا میرے سوالوں کے جواب مل گئے؟ انکار کرنا بھی ٹھیک ہے۔',
    check: 'کیا وہ تبدیلی آئی جو طے ہوئی تھی؟ اگر نہیں تو رک جائیں اور وجہ پوچھیں۔',
    visit: 'یہ ممکنہ تاریخ ہے، اپائنٹمنٹ نہیں۔',
  },
  save: 'کیلنڈر فائل محفوظ کریں',
  saved: 'اگر اس صفحے کو فائلیں محفوظ کرنے کی اجازت ہے تو فائل آپ کے ڈاؤن لوڈز میں ہے۔ اگر کچھ نہیں آیا تو تاریخیں لکھ لیں۔',
  file: 'mumkina-tareekhein.ics',
  pickFirst: 'پہلے ایک دن چنیں: آج یا اس کے بعد، اور دو سال کے اندر۔',
};
