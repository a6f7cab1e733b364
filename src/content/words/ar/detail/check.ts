import { told } from '../../told.js';
import type { Translation } from '../../translation.js';
import type { check as english, checkReplies as englishReplies } from '../../en/detail/check.js';

export const checkReplies: Translation<typeof englishReplies> = { agree: 'أوافق', disagree: 'لا أوافق', unsure: 'لا أعرف بالتأكيد' };

export const check: Translation<typeof english> = {
  checks: {
    promise: {
      said: () => 'الأرقام في هذه الصفحة وعد.',
      fact: told('ليست وعدًا. إنها تذكر ما تستعمله العيادات والدراسات. قد تكون دورتك أطول أو أقصر، وقد لا تفيد.'),
    },
    proof: {
      said: (goal: string) => `الدليل على أنه يفيد في ${goal} ليس قويًا.`,
      fact: told('لا يوجد هدف للوجه أو الجسم له دليل قوي هنا. يذكر كل هدف دراساته.'),
    },
    signs: {
      said: () => 'كتلة جديدة بعد أسابيع من الزيارة يمكن أن تنتظر.',
      fact: told(
        'الكتل أو القروح الجديدة بعد 1 إلى 12 أسبوعًا من الزيارة تحتاج إلى طبيب الجلدية خلال أيام. قد تكون عدوى كثيرًا ما لا تنفع معها المضادات الحيوية الشائعة.',
      ),
    },
    'top-ups': {
      said: () => 'للحفاظ على التحسّن، قد تلزم زيارات أخرى بعد الدورة العلاجية.',
      fact: told('تخطّط العيادات لزيارات أخرى كل بضعة أشهر. لم يختبر أحد كم مرة تلزم.'),
    },
    recovery: {
      said: () => 'يمكن أن يتوقف التساقط المفاجئ دون علاج.',
      fact: told('يهدأ عادةً بعد 3 إلى 6 أشهر من توقّف السبب. لذلك ستبدو أي دورة علاجية كأنها نفعت.'),
    },
  },
  replies: checkReplies,
  hint: 'ثلاثة أمور كثيرًا ما يختلط فهمها. يمكنك الإجابة عن أي عدد منها.',
  quote: (said: string) => `«${said}»`,
  fits: 'نعم، هذا يوافق ما هو معروف.',
  differs: 'كثيرون يظنون ذلك. إليك ما هو معروف.',
  unsure: 'هذه إجابة معقولة. إليك ما هو معروف.',
  read: (section: string) => `للمزيد: ${section}`,
};
