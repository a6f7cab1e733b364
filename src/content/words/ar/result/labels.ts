import type { Translation } from '../../translation.js';
import type { labels as english } from '../../en/result/labels.js';

export const labels: Translation<typeof english> = {
  figures: {
    sessions: 'لماذا هذا العدد من الجلسات',
    gap: 'لماذا هذه المدة بين الجلسات',
    upkeep: 'لماذا هذه الجلسات التعزيزية',
    'first-change': 'لماذا هذه الأسابيع',
    minutes: 'لماذا هذه الدقائق',
    downtime: 'لماذا هذه الأيام',
    visits: 'كيف نعدّ الزيارات',
    cost: 'كيف نصل إلى التكلفة',
    proof: 'لماذا هذه الدرجة',
    recovery: 'كيف نعرف أن الشعر يعود',
  },
  basis: {
    published: 'منشور',
    practice: 'ممارسة العيادات',
    editorial: 'افتراضنا',
    owner: 'رقم من هذه العيادة',
    quoted: 'رقم كتبته أنت',
    arithmetic: 'عملية حسابية',
  },
  grades: {
    'very-limited': 'محدود جدًا',
    limited: 'محدود',
    good: 'جيد',
  },
};
