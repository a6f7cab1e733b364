import type { Translation } from '../../translation.js';
import type { screening as english } from '../../en/result/screening.js';

export const screening: Translation<typeof english> = {
  verdicts: {
    discuss: {
      label: 'يستحق النقاش',
      sentence: 'لا شيء مما ذكرته لنا يستبعد الاستشارة. ولا يستطيع أن يقول إن كان هذا مناسبًا لك إلا من يفحصك.',
    },
    'ask-first': {
      label: 'استشارة الطبيب أولًا',
      sentence: 'شيء مما ذكرته لنا يحتاج إلى موافقة طبيب قبل الحجز. ويمكنك متابعة القراءة في هذه الأثناء.',
    },
    open: {
      label: 'لا توجد إجابة بعد',
      sentence: 'أسئلة السلامة ما زالت بلا إجابة منك. وإلى أن تتم الإجابة عنها، يُرجى اعتبار هذا «استشارة الطبيب أولًا».',
    },
    'not-now': {
      label: 'ليس الآن',
      sentence: 'بناءً على ما ذكرته لنا، يُرجى عدم حجز هذا الآن. الأمر يتعلق بالتوقيت، لا بك.',
    },
  },
};
