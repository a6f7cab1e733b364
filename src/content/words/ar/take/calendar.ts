import type { Translation } from '../../translation.js';
import type { calendar as english } from '../../en/take/calendar.js';

export const calendar: Translation<typeof english> = {
  lead: 'اختيار اليوم الأول يُظهر متى تكون الزيارات. هذه تواريخ مرجّحة، وليست مواعيد. لا يُحجز شيء ولا يُرسل.',
  firstDay: 'الزيارة الأولى، إن قررت الذهاب',
  years: { label: 'المدة المشمولة', 1: '12 شهرًا', 2: '24 شهرًا' },
  ways: { label: 'أي طريقة' },
  days: 'ما سيكون في الملف',
  visit: (number: number, all: number) => `الزيارة ${number} من ${all} (مرجّحة)`,
  visitAlone: (number: number) => `الزيارة ${number} (مرجّحة)`,
  topUp: (number: number) => `الجلسة التعزيزية ${number} (مرجّحة)`,
  decide: 'القرار بشأن الزيارة الأولى',
  check: 'مراجعة التقدّم',
  text: {
    decide: 'هل ما زلت أريد هذا؟ هل حصلت على إجابات لأسئلتي؟ لا بأس بقول لا.',
    check: 'هل حدث التغيّر الذي اتفقنا عليه؟ إن لم يحدث، فيُرجى التوقف والسؤال عن السبب.',
    visit: 'تاريخ مرجّح، وليس موعدًا.',
  },
  save: 'حفظ ملف التقويم',
  saved: 'الملف في مجلد التنزيلات لديك، إن كان يُسمح لهذه الصفحة بحفظ الملفات. إن لم يصل شيء، فيُرجى تدوين التواريخ.',
  file: 'tawarikh-murajjaha.ics',
  pickFirst: 'يُرجى اختيار يوم أولًا: اليوم أو بعده، وخلال سنتين.',
};
