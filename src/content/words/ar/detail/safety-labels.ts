import type { Translation } from '../../translation.js';
import type { safetyLabels as english } from '../../en/detail/safety-labels.js';

export const safetyLabels: Translation<typeof english> = {
  risks: 'المخاطر',
  benefits: 'الفوائد',
  skinTone: 'البشرة البنية أو السوداء',
  tryingHair: 'عند محاولة الإنجاب',
  effects: 'الآثار الجانبية، وكم تدوم',
  counted: 'ما يُعرف مدى تكراره',
  uncounted: 'ما لا يُعرف مدى تكراره',
  people: (count: string) => `${count} من 100`,
  notKnown: 'غير معروف',
  lasts: (time: string) => `${time}.`,
  scale: ['فورًا', 'يوم واحد', '3 أيام', 'أسبوع واحد', 'أسبوعان', '6 أسابيع'],
  scaleNote: 'مقياس الزمن غير متساوي المسافات. الخط المتقطع: لم تُذكر المدة.',
  scaleMark: 'تُظهر العلامة متى تحسّن نصف الأشخاص.',
  effectsNote: 'الأرقام من كل 100 شخص، ما لم يُذكر غير ذلك. كل رقم من دراسة واحدة أو نشرة دواء واحدة. يختلف الأشخاص وتختلف المناطق.',
  seriousNote: 'لا أحد يُحصي كل زيارة. لذلك فمدى تكرار المخاطر الخطيرة غير معروف.',
  whoTitle: 'من ينبغي أن يجريه',
  walkAway: 'ينبغي الانصراف في هذه الحالات',
  homeKits: 'العدة المنزلية وأقلام الحقن بلا إبر: لا',
  status: (place: string) => `ما يقوله القانون: ${place}`,
  fatElsewhere: 'ما تقوله بعض الدول عن حقن الدهون',
  rulesChange: 'تتغيّر القواعد. يُرجى السؤال عما ينطبق في مكان سكنك.',
};
