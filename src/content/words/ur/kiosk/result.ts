import type { result as english } from '../../en/kiosk/result.js';
import type { Translation } from '../../translation.js';

export const result: Translation<typeof english> = {
  tabs: {
    title: 'آپ کے نتیجے کے حصے',
    doctor: 'پہلے ڈاکٹر',
    open: 'ابھی باقی',
    law: 'قانون',
    nearest: 'قریب ترین مقصد',
    why: 'ابھی کیوں نہیں',
    cause: 'وجہ',
    sessions: 'سیشن',
    cost: 'خرچ',
    how: 'طریقہ',
    safety: 'حفاظت',
    questions: 'سوالات',
    sooner: 'جلدی کب جائیں',
    else: 'اور کیا',
    signs: 'ڈاکٹر کو دکھائیں',
    note: 'آپ کا نوٹ',
  },
  pages: {
    more: 'مزید',
    back: 'پیچھے',
    contents: 'فہرست',
    of: (page: string, count: string) => `${count} میں سے ${page}`,
  },
  tick: 'جو پوچھنا ہو اس پر نشان لگائیں۔ نشان پرنٹ پر آتے ہیں۔',
  tickOnly: 'جو پوچھنا ہو اس پر نشان لگائیں۔ ختم کرنے پر نشان مٹ جاتے ہیں۔',
  desk: 'ابھی، یہیں طبیعت خراب ہے؟ کاؤنٹر پر بتائیں۔',
  take: {
    title: 'یہ نتیجہ ساتھ لے جائیں',
    scan: 'اپنے فون کے کیمرے سے اسکین کریں۔',
    holds: 'کوڈ میں آپ کا مقصد اور پلان کے جواب ہیں، عمر یا حفاظت کے جواب نہیں۔ یہ اسکرین کچھ محفوظ نہیں کرتی۔',
    name: 'آپ کے پلان کے لنک والا QR کوڈ',
    none: 'یہ اسکرین کچھ محفوظ نہیں کرتی۔',
    print: 'کاؤنٹر پر پرنٹ کریں',
    printNote: 'نوٹ کاؤنٹر پر پرنٹ کریں',
    printList: 'فہرست کاؤنٹر پر پرنٹ کریں',
    sources: 'تمام ماخذ اپنے لنک کے ساتھ اس صفحے پر ہیں جو کوڈ سے کھلتا ہے۔',
  },
  finish: 'ختم کریں اور اسکرین صاف کریں',
};
