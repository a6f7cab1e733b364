import type { screen as english } from '../../en/kiosk/screen.js';
import type { Translation } from '../../translation.js';

export const screen: Translation<typeof english> = {
  attract: {
    title: 'أثناء الانتظار: هل يستحق الميزوثيرابي السؤال عنه؟',
    line: 'نحو سبعة أسئلة قصيرة. الجلسات والتكاليف والتنبيهات. تُمحى إجاباتك عند الانتهاء.',
    start: 'المس للبدء',
    languages: 'اللغة',
    pause: 'إيقاف الصور',
    move: 'تحريك الصور',
  },
  note: 'معلومات عامة، وليست استشارة طبية. لا يُحفظ شيء مما تدخله.',
  hide: 'إخفاء الشاشة',
  again: 'البدء من جديد',
  back: 'رجوع',
  clear: 'المحو والإنهاء',
  left: (seconds: string) => `الثواني المتبقية: ${seconds}`,
  idle: {
    title: 'هل ما زلت هنا؟',
    text: 'حفاظًا على خصوصية إجاباتك، ستُمحى هذه الشاشة قريبًا.',
    here: 'ما زلت هنا',
    reading: 'ما زلت أقرأ',
  },
  cover: {
    title: 'الشاشة مخفية',
    text: 'إجاباتك ما زالت هنا. لا يستطيع أحد قراءتها. إن لم ترجع، تُمحى هذه الشاشة.',
    show: 'إظهار شاشتي',
  },
  look: {
    open: 'حجم النص',
    title: 'حجم النص والتباين',
    text: 'لك وحدك. يجد الزائر التالي الحجم المعتاد.',
    size: 'حجم النص',
    sizes: { normal: 'عادي', large: 'كبير', largest: 'الأكبر' },
    contrast: 'التباين',
    contrasts: { usual: 'عادي', strong: 'عالٍ' },
    done: 'تم',
  },
  link: {
    title: 'افتحه على هاتفك',
    text: 'امسح الرمز بكاميرا هاتفك، أو دوّن السطر أدناه. هذه الشاشة لا تفتح أي صفحة أخرى.',
    code: 'رمز للمسح',
    close: 'إغلاق',
  },
};
