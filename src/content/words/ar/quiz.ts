import type { Translation } from '../translation.js';
import type { quiz as english } from '../en/quiz.js';
import { answerChips, goals, options } from './quiz-answers.js';
import { questions } from './quiz-questions.js';

export const quiz: Translation<typeof english> = {
  back: 'رجوع',
  next: 'متابعة',
  general: 'عرض الخطة العامة',
  progress: (number: string, count: string): string => `السؤال ${number} من ${count}`,
  more: (count: number, written: string): string => {
    if (count === 1) return 'سؤال واحد إضافي لهذا الهدف';
    return count === 2 ? 'سؤالان إضافيان لهذا الهدف' : `${written} أسئلة إضافية لهذا الهدف`;
  },
  fewer: (count: number, written: string): string => {
    if (count === 1) return 'نقص سؤال واحد لهذا الهدف';
    return count === 2 ? 'نقص سؤالان لهذا الهدف' : `نقص ${written} أسئلة لهذا الهدف`;
  },
  howTo: {
    pointer: 'يكفي لمس إجابة أو النقر عليها للانتقال، أو اختيار إجابة ثم الضغط على «متابعة». ويمكنك تغييرها لاحقًا.',
    manual: 'يُرجى اختيار إجابة واحدة، ثم الضغط على «متابعة». ويمكنك تغييرها لاحقًا.',
    several: 'يُرجى اختيار كل ما ينطبق. لا تُرسَل إجاباتك إلى أحد.',
  },
  why: 'لماذا نسأل',
  or: 'أو',
  chosen: (count: number, written: string): string => (count === 0 ? 'لم يُختر شيء بعد' : `عدد الاختيارات: ${written}`),
  cleared: 'أُلغيت إجاباتك الأخرى عن هذا السؤال.',
  filledIn: 'مُلئت هذه الإجابة نيابةً عنك. يُرجى التحقق منها ثم المتابعة.',
  keepMedicine: 'يجب عدم إيقاف أي دواء بسبب إجابة هنا. يُرجى سؤال طبيبك أولًا.',
  errors: {
    goal: 'يُرجى اختيار الأقرب. «لا أعرف بالتأكيد» إجابة جيدة أيضًا.',
    one: 'يُرجى اختيار إجابة للمتابعة. «لا أعرف بالتأكيد» إجابة جيدة أيضًا.',
    unsaid: 'يُرجى اختيار إجابة للمتابعة. يمكنك اختيار «أفضّل عدم الإجابة».',
    several: 'يُرجى اختيار كل ما ينطبق. إن لم ينطبق شيء، فيُرجى اختيار «لا شيء من هذه».',
  },
  groups: {
    pregnancy: 'الحمل', today: 'اليوم', reactions: 'تفاعلات مع دواء أو حقنة أو كريم مخدّر',
    blood: 'الدم والمناعة', illnesses: 'الأمراض', skin: 'الجلد', feelings: 'المشاعر',
    own: 'تسأل هذه العيادة أيضًا',
  },
  questions,
  goals,
  options,
  chips: answerChips,
};
