import type { Translation } from '../../translation.js';
import type { result as english } from '../../en/kiosk/result.js';

export const result: Translation<typeof english> = {
  tabs: {
    title: 'أجزاء نتيجتك',
    doctor: 'الطبيب أولًا',
    open: 'بلا إجابة بعد',
    law: 'القانون',
    nearest: 'الهدف الأقرب',
    why: 'لماذا ليس الآن',
    cause: 'السبب',
    sessions: 'الجلسات',
    cost: 'التكلفة',
    how: 'كيف يعمل',
    safety: 'السلامة',
    questions: 'الأسئلة',
    sooner: 'راجع أبكر إذا',
    else: 'ماذا أيضًا',
    signs: 'راجع الطبيب',
    note: 'ملاحظتك',
  },
  pages: {
    more: 'المزيد',
    back: 'رجوع',
    contents: 'المحتويات',
    of: (page: string, count: string) => `${page} من ${count}`,
  },
  tick: 'ضع علامة على ما تود السؤال عنه. تظهر العلامات في النسخة المطبوعة.',
  tickOnly: 'ضع علامة على ما تود السؤال عنه. تُمحى العلامات عند الإنهاء.',
  desk: 'من يشعر بتوعك هنا الآن فليخبر المكتب.',
  take: {
    title: 'خذ هذا معك',
    scan: 'امسحه بكاميرا هاتفك.',
    holds: 'يُظهر الرمز هدفك، لا عمرك ولا صحتك. لا تحتفظ هذه الشاشة بشيء.',
    name: 'رمز QR فيه رابط خطتك',
    none: 'لا يوجد هنا رمز للمسح. لا تحتفظ هذه الشاشة بشيء.',
    print: 'الطباعة عند المكتب',
    printNote: 'طباعة الملاحظة عند المكتب',
    printList: 'طباعة القائمة عند المكتب',
    sources: 'جميع المصادر مع روابطها في الصفحة التي يفتحها الرمز.',
  },
  finish: 'إنهاء ومسح الشاشة',
};
