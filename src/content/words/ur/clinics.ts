import type { clinics as english } from '../en/clinics.js';
import type { Translation } from '../translation.js';

/** Clinics to choose from, and the code that puts the explorer on another page. */
export const clinics: Translation<typeof english> = {
  title: 'کسی کلینک سے بات کریں؟',
  lead: 'کلینک کا انتخاب آپ کا ہے۔ یا کوئی نہیں۔',
  leadCity: 'شہر اور کلینک کا انتخاب آپ کا ہے۔ یا کوئی نہیں۔',
  leadAsk: 'پہلے اپنے ڈاکٹر سے بات کریں۔ پھر کلینک کا انتخاب آپ کا ہے۔ یا کوئی نہیں۔',
  cities: 'شہر',
  found: (city: string, count: number) => `${city} میں کلینک: ${count}۔`,
  rule: 'ترتیب نام کے حروف کے مطابق ہے، کمیشن کے مطابق کبھی نہیں۔',
  free: 'کوئی کمیشن نہیں',
  visit: 'اس کی ویب سائٹ دیکھیں',
  licence: (number: string) => `دکھایا گیا لائسنس نمبر: ${number}۔`,
  noLicence: 'یہاں کوئی لائسنس نمبر نہیں: اس کا پوچھیں۔',
  price: (amount: string, date: string) => `ایک وزٹ کی قیمت ${amount}، ${date} کی فہرست کے مطابق۔`,
  confirm: 'براہِ کرم تصدیق کر لیں۔',
  notVisited: 'ہم ان کلینکوں میں نہیں گئے۔ ہر لائسنس خود جانچیں۔',
  choose: 'معالج کا انتخاب کیسے کیا جائے؟',
  own: {
    title: 'اسے اپنے صفحے پر لگائیں',
    lead: 'یہ کوڈ اپنے صفحے میں کاپی کریں۔ اس میں کسی کلینک کا نام نہیں ہے۔ براہِ کرم وہ سطر رہنے دیں جو بتاتی ہے کہ یہ کہاں سے آیا ہے۔',
    code: 'آپ کے صفحے کے لیے کوڈ',
    copy: 'کوڈ کاپی کریں',
    copied: 'کاپی ہو گیا۔',
    notCopied: 'اس براؤزر نے اسے کاپی نہیں کیا۔ کوڈ منتخب ہے: اپنے کی بورڈ سے کاپی کریں۔',
    credit: (name: string) => `Treatment explorer، بذریعہ ${name}`,
  },
};
