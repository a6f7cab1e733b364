import type { Gap } from '../../../../lib/gap.js';
import type { Translation } from '../../translation.js';
import type { print as english } from '../../en/take/print.js';
import { gapWords, many } from '../lengths.js';

export const print: Translation<typeof english> = {
  title: (date: string) => `ملخّصي، ${date}`,
  about: (noun: string) => `الميزوثيرابي (حقن صغيرة كثيرة) بخصوص ${noun}`,
  printed: (date: string) => `تاريخ الطباعة ${date}`,
  health: 'الصحة',
  askBecause: (reasons: string) => `أسباب لسؤال الطبيب: ${reasons}.`,
  when: 'متى تكون الزيارات',
  laterVisits: 'الزيارات، في كل سنة لاحقة',
  amounts: 'الزيارات والتكلفة',
  visits: 'الزيارات',
  amountOf: (name: string) => `التكلفة: ${name}`,
  otherWay: (gap: Gap, visits: number) => `أو زيارة واحدة كل ${gapWords(gap)}: ${many(visits, 'visit')} في السنة.`,
  ask: 'أسئلة عند الزيارة',
  checks: 'التحقق من الممارس الصحي',
  ticked: 'حدّدته بنفسي',
  notTicked: 'للسؤال',
  found: (text: string) => `لصالح العلاج: ${text}`,
  notFound: (text: string) => `ضد العلاج: ${text}`,
  help: 'طلب المساعدة بعد الزيارة',
  helpNow: (number: string, signs: string) => `اتصل الآن على ${number}: ${signs} جلد يصبح داكنًا خلال يوم.`,
  helpDay: (signs: string) => `راجع طبيبًا في اليوم نفسه: ${signs}`,
  helpSoon: (when: string, signs: string) => `${when}: ${signs} راجع طبيب الجلدية خلال أيام. قل «تلقّيت حقن ميزوثيرابي».`,
  notes: 'ملاحظات',
  value: (value: string) => `أهم شيء عندي: ${value}.`,
  discussed: 'تمت مناقشته',
  basis: 'كيف نعرف ذلك',
  basisOf: {
    sessions: 'الجلسات', gap: 'الفواصل', upkeep: 'الجلسات التعزيزية', points: 'ما تغيّره كل إجابة', visits: 'زيارات السنة', price: 'سعر الزيارة الواحدة',
  },
  sources: 'المصادر',
  doi: (id: string) => `doi ${id}`,
  pubMed: (id: string) => `PMID ${id}`,
  both: 'يقول العمودان الشيء نفسه.',
  englishCounts: 'إذا اختلفا، فالنص الإنجليزي هو المعتمد.',
  draft: (language: string) => `${language}: مسودة. لم يراجعها بعد طبيب ولا قارئ يتحدث هذه اللغة منذ الصغر.`,
  changed: 'غيّرت هذا النص. كلماتي أنا في عمود واحد فقط.',
  code: 'يفتح هذه الخطة',
  codeName: 'رمز QR يفتح هذه الخطة',
};
