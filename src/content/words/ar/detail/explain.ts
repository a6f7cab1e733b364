import type { Translation } from '../../translation.js';
import type { explain as english } from '../../en/detail/explain.js';
import { manyAfter, manySpan } from '../lengths.js';
import { safetyLabels } from './safety-labels.js';
import { worksLabels } from './works-labels.js';

/** Labels around sources and figures, and of the sections that explain: how it works, proof, safety, choosing, care. */
export const explain: Translation<typeof english> = {
  citations: {
    /** Said before the names by screen readers alone. */
    prefix: 'المصدر: ',
    separator: '، ',
    /** Where a figure is ours. */
    ourAssumption: 'افتراضنا الخاص',
    /** Where a sentence without a figure is ours. */
    ourAdvice: 'نصيحتنا',
  },
  sources: {
    open: 'كيف نعرف ذلك',
    restsOn: 'يستند هذا إلى:',
    list: 'المصادر',
    checked: (date: string) => `جرى التحقق في ${date}.`,
  },
  how: {
    picture: {
      skin: 'رسم للجلد من الجانب. إبرة رفيعة تترك قطرات صغيرة في صف واحد داخل الجلد. وتقع الدهون تحته.',
      fat: 'رسم للجلد من الجانب. إبرة رفيعة تمر عبر الجلد وتترك قطرات صغيرة في صف واحد داخل الدهون.',
      layers: 'ما تبيّنه الأرقام',
      outer: 'الجلد الخارجي',
      inner: 'الجلد',
      innerTarget: 'الجلد، وهو المكان المقصود',
      under: 'الدهون تحته',
      underTarget: 'الدهون تحته، وهي المكان المقصود',
      note: 'الرسم ليس بالمقاييس الحقيقية. ويختلف عمق دخول الإبرة بين العيادات والمصادر.',
    },
    injections: 'حقن صغيرة كثيرة',
    injected: 'ما الذي يُحقن',
    mix: 'خلطة لكل شخص',
    collagen: 'هل يبني الكولاجين؟',
    visit: 'كيف يكون الشعور في الزيارة',
    minutes: (low: string, typical: string, high: string) => `تستغرق الزيارة نحو ${manyAfter(Number(typical), 'minute')} (${low} إلى ${high}).`,
    downtime: (low: string, typical: string, high: string) =>
      `المتوقَّع من الآثار أو التورّم: ${manySpan(low, high, 'day')}، وغالبًا نحو ${manyAfter(Number(typical), 'day')}.`,
    downtimeMostlyNone: (low: string, high: string) => `المتوقَّع من الآثار أو التورّم: ${manySpan(low, high, 'day')}، وغالبًا لا شيء.`,
    history: 'في الماضي والآن ولاحقًا',
  },
  works: worksLabels,
  safety: safetyLabels,
  myths: {
    hint: 'يُرجى لمس ما تراه صحيحًا. ولا توجد درجات.',
    quote: (said: string) => `«${said}»`,
    isTrue: 'صحيح',
    isNotTrue: 'غير صحيح',
    verdicts: {
      true: 'صحيح',
      'not-true': 'غير صحيح',
      partly: 'صحيح جزئيًا',
      'studies-disagree': 'الدراسات غير متفقة',
    },
  },
  practitioner: {
    checks: 'التحقق من الممارس الصحي',
    questions: 'أسئلة لأخذها معك',
    ticks: 'السطور المحدَّدة تظهر في نسختك المطبوعة.',
    reviews: 'الآراء والتوصيات',
    consultation: 'ما يشمله الحديث الأول',
    askAbout: {
      /** What the health questions found, to be raised. */
      raise: (found: readonly string[]) => `${found.join('؛ ')}: ماذا يغيّر هذا بالنسبة إليّ؟`,
      proof: (goal: string) => `ما الدليل بشأن ${goal}؟`,
      cause: 'ما سبب تساقط شعري، وكيف سيُعرف؟',
      nearest: 'ماذا تُسمّى مشكلتي، وما الذي يساعد فيها؟',
      severity: 'ما مدى وضوحها في رأيك، وهل يغيّر ذلك الخطة؟',
      duration: 'هل يهم منذ متى وهي لديّ؟',
      area: 'ما المنطقة التي ستُعالَج، وكم زيارة تحتاج؟',
      age: 'هل يغيّر عمري الخطة؟',
      sun: 'هل للشمس أو التدخين أهمية في حالتي؟',
      trigger: 'هل يمكن أن يكون السبب مرضًا أو ولادة أو حمية أو دواء؟',
      weight: 'هل ينبغي أن يستقر وزني أولًا؟',
      today: 'ما الذي في صحتي اليوم ينبغي أن يجعلنا ننتظر؟',
      ever: 'ما الذي ينبغي معرفته أولًا من تاريخي الصحي؟',
    },
  },
  afterwards: {
    clinicsDiffer: 'تختلف العيادات. وإذا قالت عيادتك شيئًا آخر، فيُرجى السؤال عن السبب.',
  },
};
