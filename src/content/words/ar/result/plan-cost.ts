import type { cost as english } from '../../en/result/plan-cost.js';
import { told } from '../../told.js';
import type { Translation } from '../../translation.js';
import { many, manyAfter, manySpan, span } from '../lengths.js';

const visits = (count: number): string => many(count, 'visit');

const visitsSpan = (low: number, high: number): string => manySpan(low, high, 'visit');

const nobodyKnows = told('ولا أحد يعرف كم يدوم أي أثر بعد ذلك.');

export const cost: Translation<typeof english> = {
  title: 'كم قد تكون التكلفة؟',
  join: (low: string, high: string) => `${low} إلى ${high}`,
  from: (low: string) => `ابتداءً من ${low}`,
  upTo: (high: string) => `حتى ${high}`,
  answer: {
    priced: (first: string, later: string) => `نحو ${first} في السنة الأولى، ثم نحو ${later} عن كل سنة من الاستمرار.`,
    pricedOnce: (first: string) => `نحو ${first} في السنة الأولى. ولا جلسات تعزيزية بعدها في الخطة المرجّحة.`,
    open: (first: string) => `تكلفة السنة الأولى ${first}. ولا تذكر هذه العيادة حدًا أعلى للسعر.`,
    course: (course: string) => `نحو ${course} للدورة العلاجية، من دون جلسات تعزيزية.`,
    typed: (price: string, count: number) => `السعر الذي كتبته: ${price} ${count > 1 ? `مقابل ${manyAfter(count, 'visit')}` : 'للزيارة'}.`,
    quoted: (first: string) => `وهذا يعني نحو ${first} في السنة الأولى.`,
    published: (price: string) => `لا تذكر هذه العيادة أي سعر. وفي أماكن أخرى، تكلفة الزيارة الواحدة ${price}.`,
    publishedOpen: 'ولا يُعرف حد أعلى للسعر.',
    none: 'لا يوجد سعر مذكور هنا.',
    hidden: 'يُرجى سؤال العيادة عن أسعارها.',
    visits: (first: number, low: number, high: number, later: number) => {
      const year = `ما يُخطط له في السنة الأولى: ${visits(first)} تقريبًا (${span(low, high)})`;
      return later > 0 ? `${year}، ثم ${visits(later)} في السنة.` : `${year}.`;
    },
  },
  notYet: {
    age: 'نعرض هذا الجزء بعد إخبارنا بأن عمرك 18 سنة أو أكثر.',
    legal: 'لا نعرض أي تكلفة هنا، بسبب القانون في مكانك.',
  },
  rows: {
    visit: 'زيارة واحدة',
    firstYear: 'السنة الأولى',
    laterYear: 'كل سنة لاحقة',
    threeYears: 'ثلاث سنوات',
    withVisits: (name: string, count: number) => `${name}، ${visits(count)}`,
    range: (amounts: string, low: number, high: number) => `${amounts}، وعدد الزيارات ${span(low, high)}`,
    openNote: (low: number, high: number) => `عدد الزيارات ${span(low, high)}. ولم يُذكر حد أعلى للسعر.`,
    upTo: (amount: string, high: number) => `حتى ${amount}، وأقصى عدد للزيارات ${high}`,
    openUpTo: (high: number) => `أقصى عدد للزيارات لدى بعض الناس ${high}. ولم يُذكر حد أعلى للسعر.`,
    openVisit: 'لم يُذكر حد أعلى للسعر.',
    visits,
    visitsRange: visitsSpan,
    none: 'لا شيء',
    noTopUps: 'لا جلسات تعزيزية',
  },
  legend: {
    band: 'من المنخفض إلى المرتفع', fade: 'يبدأ من هنا، ولا يُعرف حد أعلى للسعر', likely: 'المرجّح', visits: 'من الأقل إلى الأكثر',
  },
  sentence: {
    priced: (visit: string, first: string, later: string) =>
      `زيارة واحدة ${visit}، والسنة الأولى ${first}، وكل سنة لاحقة ${later}.`,
    visits: (first: string, later: string, three: string) =>
      `السنة الأولى ${first}، وكل سنة لاحقة ${later}، وثلاث سنوات ${three}.`,
    amount: (likely: string, range: string) => (likely === range ? likely : `${likely} (${range})`),
  },
  table: {
    caption: 'أدنى المبالغ والمرجّح وأعلاها',
    captionVisits: 'الزيارات بدلًا من المال',
    head: ['', 'المنخفض', 'المرجّح', 'المرتفع'],
    unknown: 'غير معروف',
  },
  run: {
    title: 'مجموع ثلاث سنوات',
    priced: (amount: string, range: string) =>
      `مع الجلسات التعزيزية يصل المجموع إلى نحو ${amount} (${range}). وهذه تكلفة مستمرة. يُرجى مقارنتها أولًا بالخيارات الأخرى.`,
    same: (amount: string) => `مع الجلسات التعزيزية يصل المجموع إلى نحو ${amount}. يُرجى مقارنته أولًا بالخيارات الأخرى.`,
    open: (amount: string) => `مع الجلسات التعزيزية يصل المجموع إلى ${amount} أو أكثر.`,
    once: (amount: string, range: string) =>
      `من دون جلسات تعزيزية يبقى المجموع نحو ${amount} على مدى ثلاث سنوات (${range} مع خطط أخرى). `
      + 'يُرجى مقارنته أولًا بالخيارات الأخرى.',
    onceSame: (amount: string) =>
      `من دون جلسات تعزيزية يبقى المجموع نحو ${amount} على مدى ثلاث سنوات. يُرجى مقارنته أولًا بالخيارات الأخرى.`,
    onceOpen: (amount: string) => `من دون جلسات تعزيزية يبقى المجموع ${amount} أو أكثر على مدى ثلاث سنوات.`,
    without: (amount: string) => `من دون جلسات تعزيزية، نحو ${amount}.`,
    withoutOpen: (amount: string) => `من دون جلسات تعزيزية، ${amount} أو أكثر.`,
    fades: { face: nobodyKnows, hair: nobodyKnows, body: nobodyKnows },
    columns: (hasTopUps: boolean) => (hasTopUps ? 'هذه الأعمدة تشمل الجلسات التعزيزية.' : 'هذه الأعمدة لا تشمل الجلسات التعزيزية.'),
    after: (year: number) => `بعد السنة ${year}`,
    caption: 'المجموع المتراكم، سنة بعد سنة',
    afterCourse: 'الأخيرة من دون جلسات تعزيزية',
    afterAll: 'الأخيرة مع الجلسات التعزيزية',
    year: (year: number, amount: string) => `بعد السنة ${year}: ${amount}.`,
  },
  multiply: 'لمعرفة المجموع، يُرجى السؤال عن سعر الزيارة الواحدة. ثم ضربه في هذه الأعداد.',
  once: {
    package: (count: number, price: string) => `سعر باقة من ${manyAfter(count, 'visit')} هو ${price}. ونحسبها حيث تجعل المجموع أقل.`,
    consultation: (price: string) => `تكلفة الاستشارة الأولى ${price}. وتُحسب مرة واحدة، في السنة الأولى.`,
    extras: (price: string) => `تكلفة الفحوص أو المنتجات أو التخدير ${price}. وتُحسب مرة واحدة، في السنة الأولى.`,
  },
  changes: {
    title: 'ما الذي يغيّر السعر',
    titleNone: 'ما الذي يحدد السعر',
    items: {
      area: 'حجم المنطقة', who: 'من يعالجك، وأين', visits: 'عدد الزيارات، وعدد الجلسات التعزيزية',
      injected: 'المادة التي تُحقن',
    },
    note: 'هذا يغيّر التكلفة وحدها، ولا يغيّر خطتك.',
    area: 'المنطقة',
    who: 'من يعالجك',
    any: 'أي خيار',
    practitioners: { doctor: 'طبيب', dermatologist: 'طبيب جلدية', surgeon: 'جرّاح', nurse: 'ممرّض' },
    sessions: 'الجلسات للبداية',
    count: (count: number, first: string) => `${many(count, 'session')}، والسنة الأولى ${first}`,
    topUps: 'شمول الجلسات التعزيزية',
    reset: (count: number) => `العودة إلى خطتك (${many(count, 'session')})`,
    resetDone: 'هذه أرقامك أنت من جديد.',
  },
  quote: {
    open: 'لديّ عرض سعر',
    ask: 'طلب عرض سعر',
    cleared: 'تم محو السعر.',
    source: 'السعر الذي كتبته، مضروبًا في زيارات هذه الخطة.',
    kept: 'لا يُرسل ولا يُخزّن ولا يوضع في رمز QR.',
  },
  published: {
    title: 'سعر منشور في مكان آخر، وليس سعر هذه العيادة',
    text: 'يفيد في تكوين فكرة عن حجم السعر. وقد تطلب هذه العيادة أكثر أو أقل.',
    label: 'منشور في مكان آخر',
    dated: (date: string) => `سعر بتاريخ ${date}.`,
  },
  ask: {
    title: 'أسئلة قبل الدفع',
    items: [
      'ما سعر الزيارة الواحدة لهذه المنطقة؟',
      'هل تُدفع الاستشارة الأولى على حدة؟ وكم تكلفتها؟',
      'هل يشمل السعر الكريم المخدّر؟ والمتابعة؟',
      'هل يُحسب السعر بالمنطقة أم بالقارورة أم بالزيارة؟',
      'ما المبلغ المطلوب إذا توقفنا مبكرًا؟',
    ],
  },
  stale: {
    title: (month: string) => `أسعار من ${month}، يُرجى التأكد منها.`,
    text: 'يُرجى سؤال العيادة هل تغيّرت قائمتها قبل وضع الخطة.',
  },
  source: {
    list: (clinic: string, date: string) => {
      if (clinic && date) return `${clinic}، قائمة الأسعار بتاريخ ${date}.`;
      if (clinic) return `${clinic}، قائمة الأسعار.`;
      return date ? `قائمة الأسعار بتاريخ ${date}.` : 'من قائمة أسعار هذه العيادة.';
    },
    included: (text: string) => `السعر يشمل: ${text}${/[.!?؟]$/.test(text) ? '' : '.'}`,
    askIncluded: 'يُرجى السؤال عما يشمله السعر.',
    askConsultation: 'يُرجى السؤال عن تكلفة الاستشارة الأولى.',
    rounded: 'المبالغ مقرّبة إلى الأعلى.',
    undated: 'القائمة بلا تاريخ.',
  },
};
