import type { keep as english } from '../../en/result/keep.js';
import type { Translation } from '../../translation.js';

export const keep: Translation<typeof english> = {
  title: 'یہ نتیجہ محفوظ رکھیں',
  titleNote: 'یہ نوٹ محفوظ رکھیں',
  print: 'پرنٹ کریں',
  calendar: 'کیلنڈر میں ڈالیں',
  text: 'تحریر کاپی کریں',
  link: 'لنک کاپی کریں',
  qr: 'QR کوڈ',
  share: 'شیئر کریں',
  email: 'مجھے ای میل کریں',
  tells: 'لنک اور QR کوڈ جو بھی کھولے، اسے آپ کا مقصد اور پلان کے جواب نظر آتے ہیں۔ ان میں نام، عمر یا حفاظت کا کوئی جواب نہیں ہوتا۔',
  ownFragment: 'یہ صفحہ اپنے پتے کا آخری حصہ خود استعمال کرتا ہے۔ لنک سے یہ خراب ہو جائے گا۔ اس لیے دینے کو کوئی لنک یا QR کوڈ نہیں۔',
  also: (language: string) => `${language} میں بھی پرنٹ کریں، ساتھ ساتھ`,
  noAddress: 'ویب پر اس صفحے کا کوئی پتہ نہیں۔ اس لیے دینے کو کوئی لنک یا QR کوڈ نہیں۔',
};
