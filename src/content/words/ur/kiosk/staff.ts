import type { staff as english } from '../../en/kiosk/staff.js';
import type { Translation } from '../../translation.js';

export const staff: Translation<typeof english> = {
  pin: {
    title: 'صرف عملے کے لیے',
    text: (digits: string) => `${digits} ہندسوں کا PIN لکھیں۔ مہمان: واپس جانے کے لیے “بند کریں” کو چھوئیں۔`,
    typed: (typed: string, all: string) => `لکھے گئے ہندسے: ${all} میں سے ${typed}`,
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
      on: 'اسکرین روشن رکھی جا رہی ہے۔',
      off: 'یہ براؤزر اسکرین کو روشن نہیں رکھتا۔ ڈیوائس کی ترتیب میں سلیپ (sleep) بند کریں۔',
    },
    network: {
      on: 'نیٹ ورک موجود ہے۔ اس کی ضرورت نہیں۔',
      off: 'نیٹ ورک نہیں ہے۔ جو صفحے کھل چکے ہیں وہ سب کام کرتے ہیں۔',
    },
    kept: 'مہمانوں کی کوئی چیز محفوظ نہیں رکھی جاتی: نہ جواب، نہ گنتی۔',
    secure: 'یہ صفحہ https سے نہیں آیا۔ کچھ براؤزر ایسے میں اسکرین بند ہونے دیتے ہیں۔',
    prices: {
      fresh: (date: string) => `قیمتیں ${date} کو جانچی گئیں۔`,
      ask: (date: string) => `قیمتیں ${date} کو جانچی گئیں۔ براہِ کرم انہیں دوبارہ جانچیں۔`,
      hidden: (date: string) => `قیمتیں ${date} کو جانچی گئیں، اسے بہت وقت ہو گیا۔ وہ چھپا دی گئی ہیں۔`,
      undated: 'قیمتوں پر کوئی تاریخ نہیں ہے۔',
      none: 'کوئی قیمت نہیں دکھائی جاتی۔',
    },
    idle: { title: 'خالی رہنے کا وقت', text: 'نہ چھونے پر اتنے سیکنڈ بعد پوچھتا ہے: “کیا آپ ابھی یہاں ہیں؟”' },
    size: { title: 'حروف کا سائز', text: 'شروع میں ہر مہمان کے لیے' },
    full: { title: 'پوری اسکرین', text: 'براؤزر کی پٹیاں چھپاتا ہے', on: 'آن', off: 'آف' },
    until: 'یہ صفحہ دوبارہ کھلنے تک رہتا ہے۔',
    restart: 'دوبارہ چلائیں',
    languages: (names: string) => `زبانیں: ${names}`,
    screen: (size: string) => `اسکرین: ${size}`,
    version: (version: string, content: string) => `ورژن ${version}، مواد ${content}`,
    clear: 'اسکرین ابھی صاف کریں',
  },
};
