import type { staff as english } from '../../en/kiosk/staff.js';
import type { Translation } from '../../translation.js';

export const staff: Translation<typeof english> = {
  pin: {
    title: 'للموظفين فقط',
    text: (digits: string) => `يُرجى كتابة رمز PIN. عدد أرقامه: ${digits}. للزوار: «إغلاق» للرجوع.`,
    typed: (typed: string, all: string) => `الأرقام المكتوبة: ${typed} من ${all}`,
    wrong: (left: string, minutes: string) => `رمز PIN غير صحيح. المحاولات المتبقية: ${left}. بعدها لا يُقبل أي رمز لعدد من الدقائق: ${minutes}.`,
    locked: (minutes: string) => `لا يمكن تجربة رمز PIN الآن. دقائق الانتظار: ${minutes}`,
    empty: 'محو',
    erase: 'حذف آخر رقم',
  },
  close: 'إغلاق',
  panel: {
    title: 'لوحة الموظفين',
    closes: (minutes: string) => `الدقائق حتى تُغلق من تلقاء نفسها: ${minutes}`,
    device: 'هذا الجهاز',
    awake: {
      on: 'تبقى الشاشة مضاءة.',
      off: 'هذا المتصفح لا يُبقي الشاشة مضاءة. يُرجى ضبط الجهاز على عدم السكون.',
    },
    network: {
      on: 'توجد شبكة. لا حاجة إليها.',
      off: 'لا توجد شبكة. كل الصفحات التي حُمّلت ما زالت تعمل.',
    },
    kept: 'لا يُحفظ شيء من الزوار: لا إجابات ولا أعداد.',
    secure: 'لم تصل هذه الصفحة عبر https. بعض المتصفحات تترك الشاشة عندئذ تنطفئ.',
    prices: {
      fresh: (date: string) => `روجعت الأسعار في ${date}.`,
      ask: (date: string) => `روجعت الأسعار في ${date}. يُرجى مراجعتها من جديد.`,
      hidden: (date: string) => `روجعت الأسعار في ${date}، منذ وقت طويل. وهي مخفية الآن.`,
      undated: 'ليس للأسعار تاريخ.',
      none: 'لا تُعرض أسعار.',
    },
    idle: { title: 'مدة السكون', text: 'الثواني من دون لمس قبل السؤال «هل ما زلت هنا؟»' },
    size: { title: 'حجم النص', text: 'لكل زائر في البداية' },
    full: { title: 'ملء الشاشة', text: 'يخفي أشرطة المتصفح', on: 'تشغيل', off: 'إيقاف' },
    until: 'يبقى هذا حتى تُفتح الصفحة من جديد.',
    restart: 'إعادة التشغيل',
    languages: (names: string) => `اللغات: ${names}`,
    screen: (size: string) => `الشاشة: ${size}`,
    version: (version: string, content: string) => `الإصدار ${version}، المحتوى ${content}`,
    clear: 'محو الشاشة الآن',
  },
};
