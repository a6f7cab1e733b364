import { expect } from 'chai';

import { bannedIn } from './owner-bans.js';

const REFUSED: readonly (readonly [what: string, texts: readonly string[]])[] = [
  ['a promise', ['Results guaranteed', 'شرطیہ علاج', 'نتائج کی گارنٹی', 'ہم ضمانت دیتے ہیں', 'نتائج مضمونة', 'نضمن لك النتيجة']],
  ['a promise that it lasts', ['Permanent results', 'بالوں کا مستقل حل', 'نتیجہ ہمیشہ کے لیے', 'نتائج دائمة', 'حل نهائي للتجاعيد']],
  ['a promise of looks', ['Flawless skin', 'بے داغ جلد', 'بشرة بلا عيوب']],
  ['a promise of ease', ['Painless', 'بغیر کسی درد کے', 'درد سے پاک', 'بدون أي ألم', 'جلسات غير مؤلمة', 'آمن تمامًا']],
  ['a price made small', ['only Rs 7,000', 'صرف 7000 روپے', 'محض Rs 7,000', 'فقط AED 500', '500 درهم فقط']],
  ['a cost made into an investment', ['An investment in you', 'اپنے آپ پر سرمایہ کاری', 'استثمار في جمالك']],
  ['a superlative', ['The best clinic', 'شہر کا بہترین کلینک', 'سب سے محفوظ طریقہ', 'نمبر 1 کلینک', 'أفضل عيادة', 'العيادة رقم 1', 'الأكثر أمانًا']],
  ['a verdict on the visitor', ['You are suitable', 'آپ بالکل موزوں ہیں', 'أنت مناسب لهذا العلاج']],
];

describe('what an owner may not promise', () => {
  for (const [what, texts] of REFUSED) {
    for (const text of texts) it(`is told, whatever the language: ${text}`, () => expect(bannedIn(text)).to.equal(what));
  }

  for (const [written, as] of [
    ['without its marks', 'افضل عياده'], ['with letters of an Arabic keyboard', 'شهر كا بهترين كلينك'], ['stretched', 'مضـــمون: نتائج مضمـــونة'],
    ['with vowels', 'بِلا أَلَم'], ['with figures of its script', 'صرف ۷۰۰۰ روپے'],
  ] as const) {
    it(`is told where it is written ${written}`, () => expect(bannedIn(as)).to.be.a('string'));
  }

  for (const text of [
    'کیا ہم میسو تھراپی کو ساتھ دیکھیں؟', 'ہم خود ڈاکٹر ہیں۔ وزٹ منگل کو ہوتے ہیں۔', 'اگر آپ بک کریں تو اس صفحے کو پیسے مل سکتے ہیں۔', 'یہ دونوں میں سے بہتر تھا۔',
    'هل نبحث في الميزوثيرابي معًا؟', 'قد تُدفع لهذه الصفحة أموال إذا حجزت.', 'مضمون هذه الصفحة معلومات عامة.', 'كانت النتيجة أفضل من نتيجة السائل.', '3 إلى 5 جلسات', '۳ سے ۵ سیشن',
  ]) {
    it(`is not found in “${text}”`, () => expect(bannedIn(text)).to.equal(undefined));
  }
});
