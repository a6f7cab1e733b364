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
    sooner: 'مراجعة أبكر عند',
    else: 'ماذا أيضًا',
    signs: 'مراجعة الطبيب',
    note: 'ملاحظتك',
  },
  pages: {
    more: 'المزيد',
    back: 'رجوع',
    contents: 'المحتويات',
    of: (page: string, count: string) => `${page} من ${count}`,
  },
  tick: 'يُرجى وضع علامة على ما يهمّك السؤال عنه. تظهر العلامات في النسخة المطبوعة.',
  tickOnly: 'يُرجى وضع علامة على ما يهمّك السؤال عنه. تُمحى العلامات عند الإنهاء.',
  desk: 'من يشعر بتوعك هنا الآن فليخبر الاستقبال.',
  take: {
    title: 'لأخذ هذا معك',
    scan: 'للمسح بكاميرا هاتفك.',
    holds: 'في الرمز هدفك وإجاباتك عن الخطة، لا عمرك ولا إجاباتك عن السلامة. لا تحتفظ هذه الشاشة بشيء.',
    name: 'رمز QR فيه رابط خطتك',
    none: 'لا تحتفظ هذه الشاشة بشيء.',
    print: 'الطباعة في الاستقبال',
    printNote: 'طباعة الملاحظة في الاستقبال',
    printList: 'طباعة القائمة في الاستقبال',
    sources: 'جميع المصادر مع روابطها في الصفحة التي يفتحها الرمز.',
  },
  finish: 'إنهاء ومحو الشاشة',
};
