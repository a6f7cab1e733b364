import type { compare as english } from '../../en/detail/compare.js';
import { told } from '../../told.js';
import type { Translation } from '../../translation.js';
import { manySpan, span } from '../lengths.js';
import { bodyChoices } from './compare-body.js';
import { faceChoices } from './compare-face.js';
import { hairChoices } from './compare-hair.js';
import { nobodyKnows } from './compare-shared.js';

const clinicsSay = told('3 إلى 6 أشهر، كما تقول العيادات');
const topUps = told('يحتاج إلى جلسات تعزيزية');
const byGoal = told('يعتمد على الهدف');

const own: Translation<typeof english.own> = {
  name: 'الميزوثيرابي',
  span,
  visits: (likely: string, low: string, high: string) => (likely === span(low, high) ? likely : `${likely} (${span(low, high)})`),
  orYearly: (visits: string, yearly: string) => `${visits}، أو ${yearly} في السنة`,
  days: (low: string, high: string) => manySpan(low, high, 'day'),
  byGoal: (low: string, high: string) => `${low} إلى ${high}، حسب الهدف`,
  lasts: {
    'face-lines': clinicsSay, 'face-glow': clinicsSay, 'face-texture': clinicsSay,
    'face-pigment': told('كثيرًا ما تعود البقع'), 'face-eyes': nobodyKnows, 'face-unsure': byGoal,
    'hair-early': topUps, 'hair-male': topUps, 'hair-female': topUps,
    'hair-shedding': told('يعود الشعر في الأغلب من تلقاء نفسه'), 'hair-patches': byGoal, 'hair-unsure': byGoal,
    'body-fat': nobodyKnows, 'body-cellulite': nobodyKnows, 'body-skin': nobodyKnows, 'body-stretch': nobodyKnows,
    'body-unsure': nobodyKnows,
  },
  trade: {
    face: told(
      'قد يحتفظ الجلد بماء أكثر لأسابيع إلى أشهر. ويحتاج إلى إبر كثيرة في كل زيارة، وقد تترك علامات داكنة على البشرة البنية أو '
      + 'السوداء.',
    ),
    hair: told(
      'ساعدت خلطات فيها دواء في تجارب سريرية صغيرة، ولم يثبت ذلك للفيتامينات وحدها. ويحتاج إلى إبر كثيرة في كل زيارة. وفي '
      + 'دراسة واحدة قال 45 من كل 100 شخص إنه مؤلم.',
    ),
    body: told('الدراسات قليلة أو غير متفقة. ويحتاج إلى إبر كثيرة في كل زيارة، وتحذّر السلطات الصحية من بعض الخلطات للدهون.'),
  },
};

export const compare: Translation<typeof english> = {
  choices: { ...faceChoices, ...hairChoices, ...bodyChoices },
  own,
  ask: 'ما الأهم بالنسبة إليك؟',
  values: {
    proof: 'أقوى دليل', risk: 'أقل المخاطر', visits: 'أقل الزيارات', cost: 'أقل تكلفة', needles: 'لا إبر', 'time-off': 'لا أيام راحة',
  },
  status: {
    sorted: (value: string) => `الترتيب حسب «${value}».`,
    byDefault: (value: string) => `الترتيب حسب «${value}» إلى أن يتم اختيار غيره.`,
    last: (why: string) => `الميزوثيرابي في الأخير: ${why}.`,
    lastChecked: (why: string) => `بين الخيارات التي فُحصت، الميزوثيرابي في الأخير: ${why}.`,
    place: (place: string, of: string) => `ترتيب الميزوثيرابي ${place} من ${of}.`,
    unchecked: 'ما لم نفحصه بعد يأتي في الأسفل.',
    why: {
      proof: 'لا خيار هنا دليله أضعف', risk: 'لا خيار هنا له خطر معروف أعلى', visits: 'لا خيار هنا يحتاج إلى زيارات أكثر',
      cost: 'لا خيار هنا تكلفته أعلى', needles: 'لا خيار هنا يستعمل إبرًا أكثر', 'time-off': 'لا خيار هنا يحتاج إلى أيام راحة أكثر',
    },
    risk: 'ترتيب المخاطر وضعناه نحن: من عدم فعل شيء، ثم الإبر والضرر الباقي، إلى الجراحة.',
  },
  caption: (value: string) => `الخيارات، مرتبة حسب «${value}»`,
  choice: 'الخيار',
  columns: {
    needles: 'الإبر', visits: 'للبداية', timeOff: 'أيام الراحة', risk: 'المخاطر', timeOffAndRisk: 'أيام الراحة والمخاطر', lasts: 'كم يدوم',
    proof: 'الدليل', cost: 'التكلفة',
  },
  needles: {
    none: 'لا شيء', test: 'فحص دم على الأكثر', cut: 'شقّ صغير، أو لا شيء', few: 'إبر قليلة', surgery: 'جراحة', some: 'إبر',
    blood: 'سحب دم وإبر', many: 'إبر كثيرة في كل زيارة',
  },
  risks: { none: 'قليلة جدًا', mild: 'آثار خفيفة', needles: 'آثار الإبر', lasting: 'ضرر باقٍ معروف', surgery: 'جراحة' },
  costs: {
    free: 'مجانًا', low: 'منخفضة', 'low-middle': 'منخفضة إلى متوسطة', middle: 'متوسطة', 'middle-high': 'متوسطة إلى مرتفعة', high: 'مرتفعة',
  },
  proofs: {
    standard: 'رعاية معتادة', recovers: 'تعافٍ في العادة', good: 'جيد', 'limited-good': 'محدود إلى جيد', limited: 'محدود',
    'very-limited': 'محدود جدًا', 'not-shown': 'لم يثبت لهذا الغرض', 'no-treatment': 'لا علاج',
  },
  lead: (name: string) => `${name}.`,
  pair: (name: string, value: string) => `${name}: ${value}`,
  notChecked: 'لم نفحصه بعد',
  askDoctor: 'سؤال الطبيب',
  trades: 'ما يعطيه كل خيار، وما يأخذه',
  nothing: 'عند عدم فعل شيء',
  roughCost: 'التكلفة هنا كلمة تقريبية، وليست سعرًا.',
  notCheckedMeans: '«لم نفحصه بعد» تعني أننا لم نقرأ أي مصدر عنه.',
  leftOut: 'بعض الخيارات غير معروضة: هي غير آمنة في الحمل، أو لم يُثبت أحد أنها آمنة.',
  noNames: 'لا تذكر هذه الصفحة أسماء الأدوية التي تُصرف بوصفة طبية.',
  names: 'عرض أسماء الأدوية',
  clinic: {
    here: (what: string) => `في هذه العيادة: ${what}`,
    visits: (low: string, high: string) => manySpan(low, high, 'visit'),
    from: (low: string) => `ابتداءً من ${low}`,
    aVisit: (price: string) => `${price} للزيارة`,
    added: 'متاح أيضًا في هذه العيادة',
    notOurs: 'أضافته هذه العيادة. ولم نفحصه نحن.',
  },
  sources: 'كل المصادر',
};
