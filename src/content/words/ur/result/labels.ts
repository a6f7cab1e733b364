import type { labels as english } from '../../en/result/labels.js';
import type { Translation } from '../../translation.js';

export const labels: Translation<typeof english> = {
  figures: {
    sessions: 'اتنے سیشن کیوں',
    gap: 'اتنا وقفہ کیوں',
    upkeep: 'یہ ٹاپ اپ کیوں',
    'first-change': 'اتنے ہفتے کیوں',
    minutes: 'اتنے منٹ کیوں',
    downtime: 'اتنے دن کیوں',
    visits: 'ہم وزٹ کیسے گنتے ہیں',
    cost: 'ہم خرچ تک کیسے پہنچتے ہیں',
    proof: 'یہ درجہ کیوں',
    recovery: 'ہمیں کیسے معلوم ہے کہ بال واپس آتے ہیں',
  },
  basis: {
    published: 'شائع شدہ',
    practice: 'کلینکوں کا معمول',
    editorial: 'ہمارا مفروضہ',
    owner: 'اس کلینک کا عدد',
    quoted: 'آپ کا عدد',
    arithmetic: 'حساب',
  },
  grades: {
    'very-limited': 'بہت محدود',
    limited: 'محدود',
    good: 'اچھا',
  },
};
