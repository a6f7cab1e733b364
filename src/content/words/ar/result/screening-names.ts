import type { ByOurReason, ReasonName } from '../../shapes.js';
import type { Translation } from '../../translation.js';
import type { naming as englishNaming, reasonNames as english } from '../../en/result/screening-names.js';

export const reasonNames = {
  'under-18': { label: 'العمر دون 18 سنة' },
  pregnant: { label: 'الحمل' },
  breastfeeding: { label: 'الرضاعة الطبيعية' },
  trying: { label: 'محاولة الإنجاب' },
  'trying-pattern': { label: 'محاولة الإنجاب، مع هذا النوع من تساقط الشعر' },
  'skin-today': { label: 'مشكلة في الجلد هناك، أو حمّى، أو شامة أو بقعة تتغيّر' },
  'cancer-treatment': { label: 'علاج السرطان حاليًا' },
  'severe-reaction': { label: 'تفاعل شديد مع حقنة أو دواء أو كريم مخدّر' },
  'mild-reaction': { label: 'تفاعل خفيف مع حقنة أو دواء أو كريم مخدّر' },
  allergies: { label: 'أنواع أخرى من الحساسية' },
  bleeding: { label: 'مميّعات الدم، أو سهولة النزف، أو جلطة أو سكتة دماغية' },
  immune: { label: 'ضعف المناعة، أو الستيرويدات' },
  autoimmune: { label: 'مرض مناعي ذاتي أو مرض في الغدة الدرقية' },
  diabetes: { label: 'السكري' },
  organ: { label: 'مرض في القلب أو الكبد أو الكلى أو الدم، أو ارتفاع ضغط الدم، أو نقص G6PD' },
  epilepsy: { label: 'الصرع' },
  keloid: { label: 'ندوب بارزة، لديّ أو لدى عائلتي' },
  'past-cancer': { label: 'سرطان في الماضي' },
  'recent-procedure': { label: 'أقراص لعلاج حب الشباب أو إجراء على الجلد خلال آخر 6 أشهر' },
  'low-mood': { label: 'انخفاض المزاج أو الاكتئاب، الآن أو سابقًا' },
  lump: { label: 'كتلة لم يفحصها أحد' },
  swallowing: { label: 'صعوبة في البلع، أو جراحة في الرقبة' },
  worries: { label: 'قلق بشأن هذا الجزء من مظهري' },
  'age-unsaid': { label: 'العمر: تفضيل عدم الإجابة' },
  'today-unsaid': { label: 'الصحة اليوم: تفضيل عدم الإجابة' },
  'ever-unsaid': { label: 'التاريخ الصحي: تفضيل عدم الإجابة' },
  'age-open': { label: 'العمر: لا توجد إجابة بعد' },
  'today-open': { label: 'الصحة اليوم: لا توجد إجابة بعد' },
  'ever-open': { label: 'التاريخ الصحي: لا توجد إجابة بعد' },
  'cause-first': { label: 'تساقط الشعر دون سبب معروف' },
} satisfies Translation<ByOurReason<ReasonName>> as Translation<typeof english>;

export const naming: Translation<typeof englishNaming> = { screening: { reasons: reasonNames } };
