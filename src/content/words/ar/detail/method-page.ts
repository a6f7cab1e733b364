import type { WeighedQuestion } from '../../../../model/protocol.js';
import type { Source } from '../../../sources.js';
import type { Translation } from '../../translation.js';
import type { methodPage as english } from '../../en/detail/method-page.js';
import { span } from '../lengths.js';

const QUESTIONS: Readonly<Record<WeighedQuestion, string>> = {
  severity: 'المقدار', duration: 'المدة', area: 'المكان', age: 'العمر', sun: 'الشمس أو التدخين',
};

const KINDS: Readonly<Record<Source['kind'], string>> = {
  study: 'دراسات', review: 'مراجعات وأدلة إرشادية للأطباء', regulator: 'جهات رقابية وخدمات صحية', other: 'أخبار وملاحظات وصفحات أخرى',
  practice: 'عيادات', editorial: 'كلامنا نحن',
};

/** The page on how figures are reached. */
export const methodPage: Translation<typeof english> = {
  back: 'العودة إلى نتيجتي',
  title: 'كيف نحسب هذا',
  lead: 'تعرض هذه الصفحة ما تخطّط له العيادات وما وجدته الدراسات. ولا يمكنها أن تقول ما الذي سينفعك. '
    + 'وهنا بيان من أين يأتي كل رقم.',
  kindsTitle: 'أنواع الأرقام',
  kindsLead: 'على كل رقم إحدى هذه العلامات.',
  kinds: {
    published: 'تقوله دراسة أو جهة رقابية أو هيئة صحية أو صفحة عامة أخرى. وقد قرأناه أو قرأنا ملخّصًا له.',
    practice: 'تقوله عيادات أو أدلة إرشادية. ولم يختبره أحد. ومعظم الفواصل تقريبًا بين الجلسات التعزيزية من هذا النوع.',
    editorial: 'لم نجد رقمًا، فوضعنا تقديرًا حذرًا. ويمكن للعيادة أن تغيّره.',
    owner: 'كتبته العيادة صاحبة هذه الصفحة.',
    quoted: 'أنت من كتبه. وهو يبقى في هذه الصفحة.',
    arithmetic: 'حساب من الأرقام الأخرى.',
  },
  pointsTitle: 'كيف تغيّر إجاباتك العدد',
  pointsLead: 'لا تعطي أي دراسة عددًا بحسب العمر أو المنطقة أو الشمس. لذلك تساوي كل إجابة نقطة واحدة على الأكثر، ولا يتغيّر النطاق أبدًا.',
  pointsStep: 'تُجمع كل النقاط. المجموع الأكبر من 0 ينقل العدد من المعتاد نحو الأكثر، والأصغر من 0 '
    + 'نحو الأقل. والإجابة المتروكة، أو «لا أعرف بالتأكيد»، تضيف 0.',
  pointsCaption: (concern: string) => `النقاط: ${concern}`,
  question: 'السؤال',
  answers: 'الإجابات ونقاطها',
  /** The sign stays before its number in every direction. */
  answerPoints: (answer: string, points: number) => `${answer}: \u2066${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points)}\u2069`,
  questions: QUESTIONS,
  firstYear: 'السنة الأولى: زيارات الدورة، ثم ما تتسع له الأيام الباقية من 365 يومًا من الجلسات التعزيزية.',
  /** The rule with the visitor's own numbers. */
  example: {
    title: (noun: string) => `الحساب في حالتك: ${noun}`,
    still: (usual: string) => `مجموع نقاط إجاباتك 0. لذلك يبقى العدد عند المعتاد، وهو ${usual}.`,
    up: (points: string, most: string, usual: string, end: string) =>
      `مجموع نقاط إجاباتك ${points} من ${most} على الأكثر. العدد المعتاد ${usual}، والأكثر ${end}.`,
    down: (points: string, most: string, usual: string, end: string) =>
      `مجموع نقاط إجاباتك ${points} من ${most} على الأكثر. العدد المعتاد ${usual}، والأقل ${end}.`,
    step: (gap: string, points: string, most: string, exact: string, rounded: string) =>
      `\u2066${gap} × ${points} ÷ ${most}\u2069 يساوي ${exact}. وهذا يصبح ${rounded} بعدد صحيح من الزيارات.`,
    likely: (count: string, low: number, high: number) => `لذلك فالعدد المرجّح لك هو ${count}، في نطاق ${span(low, high)}.`,
  },
  gradesTitle: 'كيف نضع درجة الدليل',
  gradesLead: 'لا يصل أي هدف هنا إلى درجة «جيد».',
  safetyTitle: 'كيف نصل إلى جواب السلامة',
  safety: 'إجابتك الأكثر تشددًا هي التي تُحسب. والسؤال المتروك، أو «أفضّل عدم الإجابة»، يُحسب على جانب الحذر. '
    + 'ويمكن للعيادة أن تضيف أسئلة. ولا يمكنها أن تحذف أي سؤال.',
  placesTitle: 'الأماكن وأرقام الطوارئ',
  placesLead: 'من يدير هذه الصفحة يحدد المكان. وهذا يحدد أي قواعد وأي رقم يظهر لك.',
  placeSet: (place: string) => `المكان المحدد هو ${place}.`,
  placeUnset: 'لم يُحدَّد مكان هنا.',
  placesElse: 'في الأماكن الأخرى نقول: «اتصل على رقم الطوارئ المحلي».',
  languageTitle: 'اللغة والمراجعة',
  english: 'الإنجليزية',
  notReviewed: 'نحن كتبناها. ولم يراجعها أي ممارس صحي بعد.',
  reviewed: (name: string, date: string) => `نحن كتبناها. والمراجعة لهذه الصفحة: ${name}، ${date}.`,
  translation: 'هذه الترجمة',
  draft: 'مسودة. لم يوقّعها بعد أي طبيب ولا أي قارئ لهذه اللغة.',
  signed: (name: string, date: string) => `التوقيع: ${name}، ${date}.`,
  whoTitle: 'من صنعها ومن يدفع',
  runs: (name: string) => `الجهة التي تدير هذه الصفحة وتبيع هذا العلاج: ${name}.`,
  runsUnnamed: 'العيادة صاحبة هذه الصفحة تبيع هذا العلاج.',
  paid: (name: string) => `الجهة التي تدير هذه الصفحة: ${name}. وقد تتلقى مالًا إذا تم الحجز عبر أحد روابطها.`,
  paidUnnamed: 'قد تتلقى الجهة التي تدير هذه الصفحة مالًا إذا تم الحجز عبر أحد روابطها.',
  who: 'يمكنها أن تضع أسعارها وأرقامها الخاصة، وعليها علامة تبيّن ذلك. '
    + 'ولا يمكنها أن تحذف سؤال سلامة أو أثرًا جانبيًا أو خيارًا آخر.',
  made: (version: string) => `الأداة هي treatment-explorer ${version}، برخصة مفتوحة. ولم نقل بعد من دفع تكلفتها.`,
  update: 'يُعاد التحقق من الأرقام كل 12 شهرًا، أو عندما تتخذ جهة رقابية إجراءً.',
  next: (month: string) => `موعد التحقق التالي لا يتجاوز ${month}.`,
  sourcesTitle: 'كل المصادر',
  sourcesLead: (count: string) => `عددها كلها ${count}. ولا تؤدي الروابط إلا إلى دراسات وجهات رقابية وحكومات.`,
  sourceKinds: KINDS,
  sourcesOf: (kind: string, count: string) => `${kind}: ${count}`,
  clinics: 'لا نسمّي أي عيادة ولا نضع رابطًا لأي منها.',
  several: (cite: string, count: string) => `${cite} (عددها ${count})`,
  undated: 'بلا تاريخ',
};
