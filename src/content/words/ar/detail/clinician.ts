import type { clinician as english } from '../../en/detail/clinician.js';
import type { Translation } from '../../translation.js';
import { many, manyAfter, span } from '../lengths.js';

export const clinician: Translation<typeof english> = {
  title: 'عرض للممارس الصحي',
  lead: 'الخطة التي أحضرها هذا الزائر، في عشرة أسطر. قُرئت من الرمز، ولم تُحفظ في أي مكان.',
  lines: {
    goal: 'الهدف', severity: 'المقدار', area: 'المكان', duration: 'المدة', more: 'إجابات أخرى', plan: 'الخطة المعروضة', upkeep: 'الجلسات التعزيزية', visits: 'الزيارات المعروضة',
    proof: 'الدليل المعروض', missing: 'ليس في الرمز',
  },
  notAsked: 'لا يُسأل عنه لهذا الهدف',
  noPlan: 'لا شيء: لا تُعرض خطة لهذا الهدف',
  plan: (likely: number, low: number, high: number, days: number, shortest: number, longest: number) =>
    `الأرجح ${many(likely, 'session')} (${span(low, high)})، بينها ${many(days, 'day')} (${span(shortest, longest)})`,
  upkeep: (days: number, shortest: number, longest: number) => `الأرجح واحدة كل ${manyAfter(days, 'day')} (${span(shortest, longest)})`,
  upkeepOrNone: (shortest: number) => `من لا شيء إلى واحدة كل ${manyAfter(shortest, 'day')}`,
  noUpkeep: 'لا شيء مخطط',
  visits: (likely: number, low: number, high: number, later: number, laterLow: number, laterHigh: number) =>
    `السنة الأولى ${likely} (${span(low, high)})؛ كل سنة لاحقة ${later} (${span(laterLow, laterHigh)})`,
  against: (studies: string) => `ضده: ${studies}`,
  missing: 'العمر وإجابات السلامة والأسعار ليست في الرمز: يُرجى السؤال عنها من جديد، وأخذ التاريخ المرضي كاملًا.',
  again: 'حُسبت الخطة هنا، من دون العمر وبأرقام هذه الصفحة. ربما رأى الزائر أرقامًا مختلفة قليلًا.',
  madeIn: (language: string) => `كانت صفحة الزائر بهذه اللغة: ${language}.`,
  foot: (code: string, content: string) => `إصدار الرمز ${code}، والتحقق سليم. ${content}.`,
  copy: 'نسخ الأسطر العشرة',
  copied: 'تم النسخ.',
  notCopied: 'لم نتمكن من نسخه لك. يُرجى تحديد الأسطر ونسخها بلوحة المفاتيح.',
  asVisitor: 'عرض ما يراه الزائر',
};
