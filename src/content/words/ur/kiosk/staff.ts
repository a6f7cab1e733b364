import type { staff as english } from '../../en/kiosk/staff.js';
import type { Translation } from '../../translation.js';

export const staff: Translation<typeof english> = {
  pin: {
    title: 'صرف عملے کے لیے',
    text: (digits: string) => `${digits} ہندسوں کا PIN لکھیں۔ مہمان: واپس جانے کے لیے بند کریں کو چھوئیں۔`,
    typed: (typed: string, all: string) => `${all} میں سے ${typed} ہندسے لکھے گئے`,
    wrong: (left: string, minutes: string) => `یہ PIN درست نہیں۔ باقی کوششیں: ${left}۔ پھر ${minutes} منٹ تک کوئی PIN نہیں لیا جاتا۔`,
    locked: (minutes: string) => `ابھی کوئی PIN نہیں آزمایا جا سکتا۔ انتظار کے منٹ: ${minutes}`,
    empty: 'صاف کریں',
    erase: 'ایک ہندسہ مٹائیں',
  },
  close: 'بند کریں',
  panel: {
    title: 'عملے کا پینل',
    closes: (minutes: string) => `${minutes} منٹ بعد خود بند ہو جاتا ہے`,
    device: 'یہ ڈیوائس',
    awake: {
      on: 'اسکرین کو جاگتا رکھا جا رہا ہے۔',
      off: 'یہ براؤزر اسکرین کو جاگتا نہیں رکھتا۔ ڈیوائس میں نیند بند کریں۔',
    },
    network: {
      on: 'نیٹ ورک موجود ہے۔ اس کی ضرورت نہیں۔',
      off: 'نیٹ ورک نہیں ہے۔ جو صفحے کھل چکے ہیں وہ سب کام کرتے ہیں۔',
    },
    kept: 'مہمانوں کی کوئی چیز محفوظ نہیں رکھی جاتی: نہ جواب، نہ گنتی۔',
    secure: 'یہ صفحہ https سے نہیں آیا۔ کچھ براؤزر ایسے میں اسکرین کو سونے دیتے ہیں۔',
    prices: {
      fresh: (date: string) => `قیمتیں ${date} کو جانچی گئیں۔`,
      ask: (date: string) => `قیمتیں ${date} کو جانچی گئیں۔ براہ کرم انھیں دوبارہ جانچیں۔`,
      hidden: (date: string) => `قیمتیں ${date} کو جانچی گئیں، اسے بہت وقت ہو گیا۔ وہ چھپا دی گئی ہیں۔`,
      undated: 'قیمتوں پر کوئی تاریخ نہیں ہے۔',
      none: 'کوئی قیمت نہیں دکھائی جاتی۔',
    },
    set: 'ترتیب',
    idle: (seconds: string) => `${seconds} سیکنڈ تک نہ چھونے پر پوچھتا ہے: ‘کیا آپ ابھی یہاں ہیں؟’`,
    languages: (names: string) => `زبانیں: ${names}`,
    size: (size: string) => `اسکرین: ${size}`,
    version: (version: string, content: string) => `ورژن ${version}، مواد ${content}`,
    clear: 'اسکرین ابھی صاف کریں',
  },
};
