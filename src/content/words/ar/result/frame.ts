import type { Gap } from '../../../../lib/gap.js';
import type { QuestionId } from '../../../../model/answers.js';
import type { CostStep, frame as english } from '../../en/result/frame.js';
import { told } from '../../told.js';
import type { Translation } from '../../translation.js';
import { gapWords, many, type Thing } from '../lengths.js';
import { frameVerdict } from './frame-verdict.js';

const SHARES: Readonly<Record<Exclude<CostStep, 'same' | 'double' | 'far'>, string>> = {
  slightly: 'قليلًا', tenth: 'بنحو العُشر', fifth: 'بنحو الخُمس', quarter: 'بنحو الربع',
  third: 'بنحو الثلث', half: 'بنحو النصف', 'two-thirds': 'بنحو الثلثين',
};

function moved(change: number, thing: Thing): string {
  return `${many(Math.abs(change), thing)} ${change > 0 ? 'أكثر' : 'أقل'}`;
}

function costMoved(step: CostStep, isHigher: boolean): string {
  if (step === 'same') return 'تكلفة السنة الأولى كما هي تقريبًا';
  if (step === 'double' || step === 'far') {
    if (!isHigher) return 'تكلفة السنة الأولى أقل بكثير';
    return step === 'double' ? 'تكلفة السنة الأولى نحو الضعف' : 'تكلفة السنة الأولى أكثر من الضعف';
  }
  return `تكلفة السنة الأولى ${isHigher ? 'أعلى' : 'أقل'} ${SHARES[step]}`;
}

const QUESTION_NAMES: Readonly<Record<QuestionId, string>> = {
  goal: 'الهدف', severity: 'المقدار', duration: 'المدة', area: 'المكان', age: 'العمر', sun: 'الشمس أو التدخين',
  trigger: 'آخر 6 أشهر', weight: 'الوزن', today: 'الصحة اليوم', ever: 'التاريخ الصحي',
};

export const frame: Translation<typeof english> = {
  methodOpen: 'كيف نحسب هذا',
  startAgain: 'محو إجاباتي والبدء من جديد',
  verdict: frameVerdict,
  answers: {
    title: 'إجاباتك',
    names: QUESTION_NAMES,
    named: (name: string, answer: string) => `${name}: ${answer}`,
    otherConcern: 'اختيار الوجه أو الشعر أو الجسم',
    hint: 'تتغيّر الصفحة مع كل اختيار',
    change: 'تغيير',
    open: 'لا توجد إجابة بعد',
    confirm: 'يُرجى التأكيد',
    confirmAnswer: 'نعم، هذا صحيح',
    done: 'تم',
    dropped: (count: number) => (count === 1 ? 'إجابة واحدة لم تعد مستعملة:' : `إجابات لم تعد مستعملة (${count}):`),
    droppedWhy: 'هذا السؤال لا يُطرح لما اخترته، ولذلك لا تُحسب إجابته. وتعود الإجابة عند الرجوع.',
    noLongerUsed: 'لم تعد مستعملة',
    undo: 'تراجع',
    redo: 'إعادة',
  },
  change: {
    sessions: (change: number) => (change === 0 ? 'الجلسات المرجّحة كما هي' : moved(change, 'session')),
    upkeep: (change: number) => (change === 0 ? 'الجلسات التعزيزية كما هي' : `${moved(change, 'top-up')} في السنة`),
    cost: costMoved,
    goal: (name: string) => `هذه الآن خطة «${name}»`,
    page: (name: string) => `هذه الصفحة الآن عن «${name}»`,
    verdict: (label: string) => `الجواب هو «${label}»`,
    planCame: 'توجد الآن خطة للاطلاع عليها',
    planWent: 'لا تُعرض أي خطة',
    none: 'لا تغيير في الخطة.',
    countedAsMiddle: 'حُسبت على أنها الوسط. والإجابة عن هذا السؤال تضيّق الخطة.',
    putBack: 'تمت الإعادة. الخطة كما كانت.',
    sentence: (parts: readonly string[]) => `${parts.join('؛ ')}.`,
  },
  contents: {
    title: 'في هذه الصفحة',
    verdict: 'الجواب القصير',
    whyNotNow: 'لماذا ليس الآن',
    goals: 'أيها أقرب؟',
    sessions: 'كم جلسة؟',
    timeline: 'متى تكون؟',
    cost: 'كم قد تكون التكلفة؟',
    how: 'كيف يعمل؟',
    works: 'هل ينفع؟',
    compare: 'كيف يُقارن بغيره؟',
    safety: 'هل هو آمن؟',
    myths: 'خرافة أم حقيقة؟',
    stories: 'قصص',
    practitioner: 'اختيار الممارس الصحي',
    afterwards: 'بعد ذلك',
    check: 'هل كان كلامنا واضحًا؟',
    next: 'خطوتك التالية',
    mayChange: 'ما الذي قد يغيّر هذا؟',
    whatElse: 'ما الذي قد يساعد أيضًا؟',
    seeDoctor: 'زيارة الطبيب قريبًا',
    note: 'ملاحظتك',
    questions: 'أسئلة لأخذها معك',
  },
  groups: {
    understand: 'للفهم',
    safe: 'للسلامة',
    before: 'قبل القرار',
    read: 'للقراءة عند الرغبة',
  },
  rail: {
    plan: (goal: string, sessions: string, upkeep: string) => `${goal}: ${sessions}${upkeep ? `، ${upkeep}` : ''}.`,
    sessions: (likely: string) => `عدد الجلسات نحو ${likely}`,
    topUps: (yearly: number) => `ثم ${many(yearly, 'top-up')} في السنة`,
    quarterly: (gap: Gap) => `أو جلسة واحدة كل ${gapWords(gap)}`,
    cost: (amount: string) => `نحو ${amount} في السنة الأولى.`,
    costFrom: (from: string) => `${from} في السنة الأولى.`,
  },
  next: {
    title: 'خطوتك التالية',
    lead: 'الاستشارة حديث، وليست التزامًا. ويمكنك الرفض في أي وقت.',
    leadAsk: 'يُرجى الحديث مع طبيبك أولًا. ثم، إذا وافق طبيبك، يمكنك الحديث مع العيادة.',
    leadNone: 'يمكنك أخذ أسئلتك إلى طبيب موضع ثقتك. ويمكنك الرفض في أي وقت.',
    book: 'حجز استشارة',
    whatsapp: 'السؤال عبر WhatsApp',
    call: 'الاتصال بالعيادة',
    email: 'إرسال بريد إلكتروني',
    askClinic: (clinic: string) => `الكتابة إلى ${clinic}`,
    testMode: 'وضع الاختبار: النموذج لا يرسل شيئًا. والروابط ما زالت تعمل.',
    change: 'تغيير الرسالة',
    opens: 'يفتح صفحة جديدة',
    textBefore: 'تبدأ الرسالة هكذا. ويمكنك تغييرها قبل إرسالها:',
    text: 'مرحبًا، أودّ السؤال عن الميزوثيرابي.',
    subject: 'سؤال عن الميزوثيرابي',
    health: 'لا شيء مما أخبرتنا به هنا موجود في الرسالة.',
    doctorList: 'طباعة القائمة لطبيبك',
    answerNow: 'الإجابة عنها الآن',
    questions: 'عرض الأسئلة لطبيبك',
    note: 'طباعة الملاحظة لطبيبك',
    disclosure: 'قد يحصل هذا الموقع على عمولة إذا تم الحجز عبر رابط عليه عبارة «رابط شريك».',
    samePlan: 'والخطة هي نفسها معه ومن دونه.',
    paidLink: 'رابط شريك',
  },
  short: {
    title: 'باختصار',
    growsBack: told('كثيرًا ما ينمو من جديد من تلقاء نفسه خلال 3 إلى 6 أشهر. يُرجى زيارة الطبيب أولًا لمعرفة السبب.'),
    plan: (likely: string, range: string, upkeep: string) => `عدد الجلسات نحو ${likely} للبداية${range === likely ? '' : ` (${range})`}${upkeep}.`,
    topUps: (yearly: number) => `، ثم ${many(yearly, 'top-up')} في السنة`,
    noTopUps: '، ومعظم الخطط بلا جلسات تعزيزية',
  },
};
