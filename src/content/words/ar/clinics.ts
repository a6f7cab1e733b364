import type { clinics as english } from '../en/clinics.js';
import type { Translation } from '../translation.js';

export const clinics: Translation<typeof english> = {
  title: 'الحديث مع عيادة؟',
  lead: 'اختيار العيادة لك، أو عدم اختيار أي عيادة.',
  leadCity: 'اختيار المدينة والعيادة لك، أو عدم اختيار أي عيادة.',
  leadAsk: 'يُرجى التحدث مع طبيبك أولًا. ثم اختيار العيادة لك، أو عدم اختيار أي عيادة.',
  cities: 'المدينة',
  found: (city: string, count: number) => `العيادات في ${city}: ${count}.`,
  rule: 'الترتيب أبجدي حسب الاسم، وليس حسب العمولة أبدًا.',
  free: 'بلا عمولة',
  visit: 'زيارة موقعها',
  licence: (number: string) => `رقم الترخيص المعروض: ${number}.`,
  noLicence: 'لا رقم ترخيص هنا: يُرجى السؤال عنه.',
  price: (amount: string, date: string) => `سعر الزيارة ${amount}، حسب قائمة ${date}.`,
  confirm: 'يُرجى التأكد منه.',
  notVisited: 'لم نزر هذه العيادات. يُرجى التحقق من كل ترخيص بنفسك.',
  choose: 'كيف أختار الممارس الصحي؟',
  own: {
    title: 'وضع هذا على صفحتك',
    lead: 'يُرجى نسخ هذا الرمز البرمجي إلى صفحتك، وترك السطر الذي يذكر مصدره. ليس فيه اسم أي عيادة.',
    code: 'رمز برمجي لصفحتك',
    copy: 'نسخ الرمز',
    copied: 'تم النسخ.',
    notCopied: 'لم ينسخه هذا المتصفح. الرمز محدَّد: يمكنك نسخه بلوحة المفاتيح.',
    credit: (name: string) => `Treatment explorer، من ${name}`,
  },
};
