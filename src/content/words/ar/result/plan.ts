import type { Gap } from '../../../../lib/gap.js';
import type { plan as english } from '../../en/result/plan.js';
import { told } from '../../told.js';
import type { Translation } from '../../translation.js';
import { gapWords, lengthWords, many, manySpan, span } from '../lengths.js';
import { cost } from './plan-cost.js';

const topUps = (count: number): string => many(count, 'top-up');
const visits = (count: number): string => many(count, 'visit');

function upkeep(likely: number, high: number): string {
  return likely > 0 ? `ثم ${topUps(likely)} في السنة.` : `ثم جلسات تعزيزية لدى بعض الناس، وأقصاها ${topUps(high)} في السنة.`;
}

function pattern(sessions: number, gap: Gap | null): string {
  return gap ? `${sessions}، ثم كل ${gapWords(gap)}:` : `${sessions}، بلا جلسات تعزيزية:`;
}

const sessions: Translation<typeof english.sessions> = {
  title: 'كم جلسة؟',
  course: (likely: string, low: number, high: number) => `نحو ${likely} للبداية. والعدد الذي تخطّط له العيادات هو ${span(low, high)}.`,
  courseOpen: (low: number, high: number, usual: number) =>
    `العدد الذي تخطّط له العيادات للبداية هو ${span(low, high)}. والعدد المعتاد هو ${usual}.`,
  upkeep: (likely: number, high: number) => (high > 0 ? upkeep(likely, high) : 'معظم الخطط بلا جلسات تعزيزية.'),
  alternative: (gap: Gap) => `أو زيارة واحدة كل ${gapWords(gap)}، من دون دورة علاجية.`,
  fewest: (count: number) => `الأقل ${count}`,
  most: (count: number) => `الأكثر ${count}`,
  likely: 'المرجّح',
  likelyBand: (min: number, max: number) => `المرجّح، ${span(min, max)}`,
  likelyFewest: 'المرجّح، وهو الأقل',
  likelyMost: 'المرجّح، وهو الأكثر',
  strip: (low: number, likely: string, high: number) => `الأقل ${low}، والمرجّح ${likely}، والأكثر ${high}.`,
  open: (min: number, max: number) => `مع الأسئلة التي لا إجابة عنها بعد، يبقى المرجّح ${span(min, max)}.`,
  narrows: (question: string) => `إجابتك عن «${question}» تضيّق النطاق أكثر من غيرها.`,
  chartTitle: {
    face: 'هدفك بجانب أهداف الوجه الأخرى',
    hair: 'هدفك بجانب أهداف الشعر الأخرى',
    body: 'هدفك بجانب أهداف الجسم الأخرى',
  },
  sentence: (goal: string, likely: string, range: string, others: string) =>
    `${goal}: عدد الجلسات نحو ${likely}، ضمن نطاق ${range}. ونطاق الأهداف الأخرى ${others}.`,
  span,
  rangeNote: (range: string) => `(${range})`,
  legendBand: 'من الأقل إلى الأكثر',
  legendInner: 'ما تتركه الأسئلة المفتوحة ممكنًا',
  legendLikely: 'المرجّح لهدفك، والمعتاد للأهداف الأخرى',
  table: { caption: 'الجلسات للبداية', head: ['الهدف', 'الأقل', 'المرجّح', 'الأكثر'] },
  about: 'الجلسات',
};

const timeline: Translation<typeof english.timeline> = {
  title: 'متى تكون؟',
  length: (weeks: number) => `مدة الدورة العلاجية ${many(weeks, 'week')} تقريبًا.`,
  oneVisit: 'الخطة المرجّحة زيارة واحدة.',
  firstChange: {
    guess: (low: number, typical: number, high: number) =>
      `تقديرنا لأول تغيّر: بعد ${lengthWords({ unit: 'week', low, high })}، والوسط نحو ${typical}.`,
    clinics: (low: number, high: number) =>
      `تقول العيادات إن أول تغيّر قد يأتي بعد ${lengthWords({ unit: 'week', low, high })}. ولم تُظهر ذلك أي دراسة.`,
    partGuess: (low: number, typical: number, high: number) =>
      `ذُكرت أول التغيّرات بعد ${lengthWords({ unit: 'week', low, high })}. وأقرب تقدير لدينا هو نحو ${typical}.`,
    reported: (low: number, typical: number, high: number) =>
      `ذُكرت أول التغيّرات بعد ${lengthWords({ unit: 'week', low, high })}، والوسط ${typical}.`,
  },
  twoWays: 'تفعل العيادات ذلك بطريقتين. ولم يقارن أحد بينهما.',
  recovery: 'تجري الزيارات والتعافي الطبيعي في الأشهر نفسها، ولذلك ستبدو أي دورة علاجية كأنها نفعت.',
  calendar: 'إضافة المواعيد المرجّحة إلى تقويمي',
  switch: { label: 'المدة المعروضة', 12: '12 شهرًا', 24: '24 شهرًا' },
  fewer: 'أقل',
  likely: 'المرجّح',
  more: 'أكثر',
  pattern,
  visits,
  evenly: 'بفواصل متساوية:',
  groupCourse: 'أ. دورة علاجية',
  groupRegular: (gap: Gap) => `ب. زيارة واحدة كل ${gapWords(gap)}`,
  byItself: 'من تلقاء نفسه',
  byItselfNote: 'بعد توقّف السبب،',
  byItselfValue: (low: number, high: number) => manySpan(low, high, 'month'),
  start: 'البداية',
  startRecovery: 'توقّف السبب',
  months: (count: number, isLast: boolean) => (isLast ? many(count, 'month') : String(count)),
  check: 'مراجعة التقدّم',
  legendCourse: (gap: Gap) => `دورة علاجية، جلسة كل ${gapWords(gap)}`,
  legendVisit: (gap: Gap) => `زيارة، وفي «أ» بفاصل ${lengthWords(gap)}`,
  legendTopUp: 'جلسة تعزيزية',
  legendRecovery: 'متى يعود الشعر في الغالب',
  sentence: (plan: string, likely: number, low: number, high: number, months: number) =>
    `الخطة المرجّحة: ${plan} ${visits(likely)} خلال ${many(months, 'month')} (${span(low, high)}).`,
  sentenceRegular: (count: number, months: number) => `وفي الطريقة الأخرى: ${visits(count)} خلال ${many(months, 'month')}.`,
  sentenceRecovery: (low: number, high: number) =>
    `يعود الشعر في الغالب من تلقاء نفسه بعد ${lengthWords({ unit: 'month', low, high })} من توقّف السبب.`,
  table: {
    caption: 'الزيارات حسب الخطة',
    head: ['', 'أقل', 'المرجّح', 'أكثر'],
    regular: (gap: Gap) => `كل ${gapWords(gap)}`,
    course: 'الدورة العلاجية',
    firstYear: 'أول 12 شهرًا',
    twoYears: 'أول 24 شهرًا',
    laterYear: 'كل سنة لاحقة',
    none: 'لا شيء',
  },
  checkNote: {
    title: 'مراجعة التقدّم بعد 3 أشهر.',
    text: 'قبل البدء، يُرجى الاتفاق على التغيّر الذي يجعل الأمر يستحق الاستمرار، وعلى وقت التوقف.',
  },
  moreVisits: {
    title: 'لم يثبت أن زيارات أكثر تعطي نتيجة أفضل.',
    text: told('وأدلة الفيتامينات للتساقط ليست قوية أيضًا.'),
  },
  basisCourse: 'الدورة العلاجية:',
  basisUpkeep: 'الجلسات التعزيزية:',
  cards: {
    firstYear: 'زيارات السنة الأولى',
    laterYear: 'كل سنة لاحقة',
    cost: 'تكلفة السنة الأولى',
    firstChange: 'ملاحظة أول تغيّر',
    weeks: (low: number, high: number) => manySpan(low, high, 'week'),
    notReported: 'لم يُذكر',
    range: (likely: number, low: number, high: number) => (low === high ? String(likely) : `${likely} (${span(low, high)})`),
    notCompared: 'لم يقارن أحد بين الطريقتين.',
    course: {
      'hair-male': told('أعطت تجربة سريرية واحدة 28 رجلًا 7 زيارات خلال 11 أسبوعًا، أو ماءً مالحًا.'),
      'hair-female': told('أعطت دراسة واحدة 126 امرأة 12 زيارة خلال 16 أسبوعًا، أو ماءً مالحًا.'),
    },
    regular: told('أكثر الطرق شيوعًا في مراجعة لحالات سابقة لدى 541 شخصًا. ولم يكن فيها ما يُقارن به. وتُستعمل مع دواء واحد وحده.'),
  },
  about: 'الزيارات والجلسات التعزيزية',
};

export const plan: Translation<typeof english> = {
  chart: { showTable: 'عرض في جدول', hideTable: 'إخفاء الجدول' },
  sessions, timeline, cost,
};
