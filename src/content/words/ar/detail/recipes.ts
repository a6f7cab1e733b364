import type { WeighedQuestion } from '../../../../model/protocol.js';
import { told } from '../../told.js';
import type { Translation } from '../../translation.js';
import type { recipes as english } from '../../en/detail/recipes.js';
import { many, manyAfter, span } from '../lengths.js';

/** What is known of each answer that moves the count: which way, never how far. */
const FACTORS: Readonly<Record<WeighedQuestion, { readonly text: string }>> = {
  severity: told('إذا كان ما يُعالَج أكثر، فقد يحتاج إلى زيارات أكثر. ولا تعطي أي دراسة رقمًا.'),
  area: told('قد تحتاج المنطقة الأكبر إلى زيارات أكثر. ولا تعطي أي دراسة رقمًا.'),
  duration: told('الشعر الذي فُقد منذ وقت غير بعيد كانت نتيجته أفضل في دراستين. ولا تعطي أي منهما عدد زيارات.'),
  age: told('العمر يغيّر الجلد. وفي دراسة واحدة، تحسّنت فئتان عمريتان كلتاهما مع العدد نفسه، وهو 4 زيارات.'),
  sun: told('الشمس والتدخين يسرّعان شيخوخة الجلد. ولا تربط أي دراسة بينهما وبين عدد الزيارات.'),
};

/** How each figure is reached. */
export const recipes: Translation<typeof english> = {
  close: 'إغلاق',
  /** The three numbers of a figure. */
  ends: { low: 'الأقل', typical: 'المعتاد', high: 'الأكثر' },
  figures: {
    sessions: { title: 'كم جلسة تخطّط لها العيادات', lead: '', value: (count: number | null) => many(count ?? 0, 'session') },
    gap: {
      title: 'المدة من جلسة إلى الجلسة التالية', lead: 'تُحسب التواريخ بالفاصل المعتاد.',
      value: (days: number | null) => many(days ?? 0, 'day'),
    },
    upkeep: {
      title: 'المدة من جلسة تعزيزية إلى التالية', lead: 'أقل عدد من الزيارات يأتي من أطول فاصل.',
      value: (days: number | null) => (days === null ? 'لا جلسات تعزيزية' : many(days, 'day')),
    },
    'first-change': { title: 'متى لوحظ أول تغيّر', lead: '', value: (weeks: number | null) => many(weeks ?? 0, 'week') },
    minutes: { title: 'كم تستغرق الزيارة الواحدة', lead: '', value: (minutes: number | null) => many(minutes ?? 0, 'minute') },
    downtime: { title: 'كم تبقى الآثار أو التورّم', lead: '', value: (days: number | null) => many(days ?? 0, 'day') },
  },
  checked: (date: string) => `جرى التحقق من الأرقام في ${date}.`,
  sessions: {
    title: (count: string) => `لماذا هذا العدد من الجلسات: ${count}؟`,
    lead: 'من أين يبدأ العدد، وماذا غيّرت فيه كل إجابة.',
    base: 'العدد المعتاد، قبل إجاباتك',
    points: (points: number) => {
      if (points === 0) return 'لا تغيير';
      return `${points > 0 ? '+' : '−'} ${many(Math.abs(points), 'point')}`;
    },
    open: 'لا توجد إجابة بعد',
    openSpan: 'تُحسب كالوسط',
    together: 'كل النقاط معًا',
    step: (points: number, from: number, to: number) => {
      if (from === to) return `ثم تُحوَّل النقاط إلى زيارات. وهي هنا تُبقي العدد عند ${from}.`;
      return `ثم تُحوَّل النقاط إلى زيارات. وهنا تنقل ${many(Math.abs(points), 'point')} العدد من ${from} إلى ${to}.`;
    },
    sum: 'العدد المرجّح لك',
    sumText: (count: string, low: number, high: number) => `${count}، في نطاق ${span(low, high)}`,
    factors: FACTORS,
    rangeStays: 'يبقى النطاق كما هو مهما كانت إجاباتك.',
  },
  cost: {
    title: 'كيف نصل إلى التكلفة',
    visits: (course: number, topUps: number, all: number) =>
      `${many(course, 'session')} و${many(topUps, 'top-up')}، المجموع ${many(all, 'visit')} في السنة الأولى`,
    visitsPlain: (all: number) => `الخطة المرجّحة هي ${many(all, 'visit')} في السنة الأولى`,
    price: (price: string) => `السعر المرجّح للزيارة الواحدة: ${price}`,
    priceMiddle: (price: string) => `نأخذ الوسط بين السعرين المذكورين: ${price}`,
    priceFrom: (price: string) => `يبدأ سعر الزيارة الواحدة من ${price}. ولم يُذكر حد أعلى للسعر`,
    ends: {
      low: (made: string) => `الأقل: ${made}`, likely: (made: string) => `المرجّح: ${made}`, high: (made: string) => `الأكثر: ${made}`,
    },
    /** What an amount is made of, one row each. */
    parts: {
      package: (visits: number) => `باقة من ${manyAfter(visits, 'visit')}`,
      whole: (visits: number) => `أول ${manyAfter(visits, 'visit')}، بدفعة واحدة، مع الاستعمال أو دونه`,
      visits: (visits: number, price: string) => `${many(visits, 'visit')} بسعر ${price} للزيارة`,
      consultation: () => 'الاستشارة الأولى، مرة واحدة',
      extras: () => 'فحوص أو منتجات أو تخدير، مرة واحدة',
    },
    sum: (visits: number) => `المجموع، ${many(visits, 'visit')} في السنة الأولى`,
    owner: 'سعر الزيارة الواحدة مأخوذ من قائمة هذه العيادة.',
    ownerDated: (date: string) => `سعر الزيارة الواحدة مأخوذ من قائمة هذه العيادة بتاريخ ${date}.`,
    quoted: 'هو السعر الذي كتبته.',
    quotedTogether: (price: string, visits: number) => `السعر الذي كتبته هو ${price} مقابل ${manyAfter(visits, 'visit')}. ونحن نقسمه بالتساوي.`,
    published: 'هو سعر منشور في مكان آخر، وليس سعر هذه العيادة.',
    later: (visits: number, price: string) => `كل سنة لاحقة: ${many(visits, 'visit')} بسعر ${price} للزيارة`,
    carried: (visits: number, price: string) => `بقية الدورة، في السنة الثانية: ${many(visits, 'visit')} بسعر ${price} للزيارة`,
    threeYears: 'السنة الأولى وسنتان لاحقتان',
    supposed: 'يُحسب فيه ما اخترته بجانب التكلفة.',
    rounded: 'تُقرَّب المبالغ إلى الأعلى.',
    visitsTitle: 'كيف نحسب الزيارات',
    upkeepRule: (days: number, gap: number) =>
      `مدة الدورة ${many(days, 'day')}. وبعد ذلك، جلسة تعزيزية واحدة كل ${manyAfter(gap, 'day')} حتى نهاية السنة.`,
    noUpkeep: 'لا توجد في الخطة المرجّحة جلسات تعزيزية.',
  },
  proof: {
    title: 'لماذا هذه الدرجة؟',
    why: 'لهذا الهدف',
    rule: {
      'very-limited': '«محدود جدًا» يعني أنه لا توجد تجربة سريرية مقارنة، أو توجد تجارب صغيرة جدًا.',
      limited: '«محدود» يعني وجود تجربة سريرية مقارنة واحدة أو أكثر، لكنها صغيرة أو متباينة النتائج أو موّلتها الشركة المصنّعة.',
      good: '«جيد» يعني أن جهة رقابية رخّصته لهذا الاستعمال، أو أن تجربتين سريريتين مقارنتين منفصلتين أو أكثر تتفقان.',
    },
  },
  recovery: { title: 'كيف يعود الشعر من تلقاء نفسه' },
};
