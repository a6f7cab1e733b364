import type { Translation } from '../../translation.js';
import type { frameVerdict as english } from '../../en/result/frame-verdict.js';
import { gapWords, lengthWords, many, span } from '../lengths.js';

export const frameVerdict: Translation<typeof english> = {
  summary: {
    course: (noun, low, high, gap) =>
      `في حالة ${noun}، تخطّط العيادات عادةً لجلسات ميزوثيرابي عددها ${span(low, high)}، بمعدل جلسة كل ${gapWords(gap)}.`,
    withTopUps: (noun, low, high, upkeep) =>
      `في حالة ${noun}، تخطّط العيادات عادةً لجلسات ميزوثيرابي عددها ${span(low, high)}، ثم جلسة تعزيزية كل ${gapWords(upkeep)}.`,
    twoWays: (noun, low, high, other) =>
      `في حالة ${noun}، تخطّط العيادات لدورة من جلسات ميزوثيرابي عددها ${span(low, high)}، أو زيارة كل ${gapWords(other)}.`,
    ifDoctorAgrees: 'إذا وافق طبيبك:',
    ifYouStillWant: 'إذا كانت لديك رغبة في المعرفة رغم ذلك:',
  },
  usual: (count) => `كثيرًا ما تعرض العيادات نحو ${count}.`,
  likely: (count) => `كثيرًا ما يُعرض نحو ${count} على أشخاص إجاباتهم مثل إجاباتك.`,
  likelyUntil: (min, max, question) =>
    `المرجّح أن يكون العدد بين ${min} و${max} إلى أن تصلنا إجابتك عن «${question}».`,
  likelyWhile: (min, max) => `المرجّح أن يكون العدد بين ${min} و${max} ما دامت بعض الأسئلة بلا إجابة.`,
  narrowing: (question) => `إجابتك عن «${question}» تضيّق النطاق أكثر من غيرها.`,
  open: {
    title: 'أسئلة السلامة ما زالت بلا إجابة منك',
    text: 'إلى أن تتم الإجابة عنها، يُرجى اعتبار هذا «استشارة الطبيب أولًا». وهي تستغرق أقل من دقيقة.',
    waits: (what) => `لا نعرض ${what} قبل إخبارنا بأن عمرك 18 سنة أو أكثر.`,
    waiting: { both: 'التكلفة أو وسائل التواصل', cost: 'التكلفة', contact: 'وسائل التواصل' },
  },
  ask: {
    title: (label) => `استشارة الطبيب أولًا: ${label}.`,
    titleOpen: 'استشارة الطبيب أولًا، لأن سؤالًا واحدًا بلا إجابة.',
    titleSeveral: 'استشارة الطبيب أولًا: أكثر من إجابة تحتاج إلى تحقق.',
  },
  legal: {
    label: 'قراءة القانون أولًا',
    title: 'أولًا، القانون في مكانك',
    elsewhere: (low, high) => `في أماكن أخرى، تخطّط العيادات عادةً لجلسات ميزوثيرابي عددها ${span(low, high)}.`,
    short: {
      banned: 'هذا محظور في مكانك. يُرجى سؤال طبيب عن الخيارات الأخرى.',
      'not-approved': 'هذا غير معتمد في مكانك. يُرجى سؤال طبيب عن الخيارات الأخرى.',
    },
  },
  cannotTitle: 'ما لا يمكن لهذه الصفحة أن تخبرك به',
  cannot: {
    face: 'لا يمكنها رؤية بشرتك. ولا يمكنها أن تقول إلى أي حد قد ينفعك هذا، ولا إلى متى. '
      + 'إنها وسيلة للتخطيط، وليست وعدًا.',
    hair: 'لا يمكنها أن تقول لماذا يترقّق شعرك. فالمرض أو الولادة أو دواء جديد قد تبدو بالشكل نفسه. '
      + 'ولا يمكنها أن تقول إلى أي حد قد ينفعك هذا، ولا إلى متى. إنها وسيلة للتخطيط، وليست وعدًا.',
    body: 'لا يمكنها رؤية المنطقة أو مراجعة أدويتك. ولا تعرف ما الذي ستحقنه العيادة. '
      + 'إنها وسيلة للتخطيط، وليست وعدًا.',
  },
  facts: {
    sessions: 'عدد جلسات البداية المرجّح',
    sessionsIfWanted: 'الجلسات، إذا بقيت لديك رغبة فيها',
    range: (low, high) => `(${span(low, high)})`,
    usual: (count) => `المعتاد ${count}`,
    rhythm: (gap, length) =>
      `جلسة كل ${gapWords(gap)}${length ? `، على مدى ${lengthWords(length)}` : ''}`,
    quarterly: (visits, gap) => `أو ${many(visits, 'visit')} في السنة، بمعدل زيارة كل ${gapWords(gap)}`,
    cost: 'تكلفة السنة الأولى المرجّحة',
    costFrom: 'تكلفة السنة الأولى',
    costRange: (range, visits) => `${range}، عدد الزيارات ${visits}`,
    costOpen: (visits) => `لم يُذكر حد أعلى للسعر. عدد الزيارات ${visits}`,
    priceOf: { owner: '', quoted: 'بناءً على السعر الذي كتبته', published: 'منشور في مكان آخر، وليس سعر هذه العيادة' },
    supposed: 'بناءً على ما اخترته بجانب التكلفة',
    money: (low, high) => `${low} إلى ${high}`,
    from: (low) => `ابتداءً من ${low}`,
    visits: 'عدد زيارات السنة الأولى المرجّح',
    visitsText: (count) => many(count, 'visit'),
    visitsSpan: (low, high) => span(low, high),
    noPrice: 'لا يوجد سعر مذكور هنا. يُرجى سؤال العيادة.',
    costAfterAge: 'تظهر التكلفة بعد ذكر أن عمرك 18 سنة أو أكثر.',
    courseAndTopUps: 'الدورة وأي جلسات تعزيزية',
    firstYearVisits: (likely, low, high) =>
      `${many(likely, 'visit')} في السنة الأولى (${span(low, high)})`,
    proof: 'الدليل على أنه ينفع',
    byItself: 'من تلقاء نفسه',
    byItselfFigure: '3 إلى 6 أشهر',
    byItselfAfter: 'بعد توقّف السبب',
  },
  untested: 'لم يختبر أحد كيف تغيّر إجابات كهذه هذا العدد.',
  why: (count) => `لماذا ${count}؟`,
};
