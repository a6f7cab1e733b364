import type { Translation } from '../translation.js';
import type { answerChips as englishChips, goals as englishGoals, options as englishOptions } from '../en/quiz-answers.js';

const plain = (name: string) => ({ name, hint: '' });
const NOT_SURE = plain('لا أعرف بالتأكيد');
const RATHER_NOT = { name: 'أفضّل عدم الإجابة', hint: 'نعرض لك كل التنبيهات.' };
const CHIN = plain('تحت الذقن');

export const goals: Translation<typeof englishGoals> = {
  'face-lines': plain('خطوط دقيقة'),
  'face-glow': plain('بشرة باهتة أو جافة'),
  'face-texture': plain('ملمس الجلد أو الندوب'),
  'face-pigment': plain('بقع داكنة'),
  'face-eyes': plain('تحت العينين'),
  'face-unsure': NOT_SURE,
  'hair-early': plain('ترقّق قليل في الشعر'),
  'hair-male': { name: 'تراجع خط الشعر أو قمة الرأس', hint: 'لدى الرجال غالبًا' },
  'hair-female': { name: 'اتساع الفَرْق', hint: 'لدى النساء غالبًا' },
  'hair-shedding': { name: 'تساقط مفاجئ', hint: 'خلال أسابيع، لا سنوات' },
  'hair-patches': { name: 'بقع دائرية خالية', hint: 'استشارة الطبيب أولًا' },
  'hair-unsure': NOT_SURE,
  'body-fat': plain('جيب صغير من الدهون'),
  'body-cellulite': plain('السيلوليت'),
  'body-skin': plain('ترهّل الجلد'),
  'body-stretch': plain('علامات تمدد الجلد'),
  'body-unsure': NOT_SURE,
};

export const options: Translation<typeof englishOptions> = {
  severity: {
    face: {
      little: { name: 'قليل', hint: 'أراه عن قرب' },
      some: { name: 'متوسط', hint: 'أراه في معظم الإضاءات' },
      lot: { name: 'كثير', hint: 'يراه الآخرون أيضًا' },
      unsure: NOT_SURE,
    },
    hair: {
      little: { name: 'قليل', hint: 'لا يُرى إلا بالبحث عنه' },
      some: { name: 'متوسط', hint: 'أراه في المرآة' },
      lot: { name: 'كثير', hint: 'أرى كثيرًا من فروة الرأس' },
      unsure: NOT_SURE,
    },
    body: {
      little: { name: 'قليل', hint: 'أراه في بعض الإضاءات' },
      some: { name: 'متوسط', hint: 'أراه عند الوقوف' },
      lot: { name: 'كثير', hint: 'أراه كيفما وقفت' },
      unsure: NOT_SURE,
    },
  },
  duration: {
    'under-1': plain('أقل من سنة'), '1-5': plain('من 1 إلى 5 سنوات'), 'over-5': plain('أكثر من 5 سنوات'), unsure: NOT_SURE,
  },
  area: {
    face: {
      small: { name: 'منطقة صغيرة واحدة', hint: 'مثل خد واحد' },
      medium: plain('معظم الوجه'),
      large: plain('الوجه والرقبة'),
      chin: CHIN, unsure: NOT_SURE,
    },
    hair: {
      small: plain('موضع واحد'), medium: plain('أعلى الرأس أو خط الشعر'), large: plain('كل الرأس'), chin: CHIN, unsure: NOT_SURE,
    },
    body: {
      small: { name: 'منطقة واحدة', hint: 'نحو حجم يد واحدة' },
      medium: { name: 'منطقتان', hint: 'نحو حجم يدين' },
      large: { name: 'ثلاث مناطق أو أكثر', hint: 'أكبر من حجم يدين' },
      chin: CHIN, unsure: NOT_SURE,
    },
  },
  age: {
    'under-18': plain('دون 18'), '18-34': plain('من 18 إلى 34'), '35-54': plain('من 35 إلى 54'), '55-plus': plain('55 أو أكثر'),
    unsaid: RATHER_NOT,
  },
  sun: {
    neither: plain('لا هذا ولا ذاك'), some: plain('أحدهما أو كلاهما'), unsure: NOT_SURE,
  },
  trigger: {
    yes: { name: 'نعم', hint: 'واحد منها أو أكثر' }, no: plain('لا'), unsure: NOT_SURE,
  },
  weight: {
    steady: plain('نعم، ثابت'), changing: plain('لا، يتغيّر'), unsure: NOT_SURE,
  },
  today: {
    pregnant: plain('حامل'),
    breastfeeding: plain('الرضاعة الطبيعية'),
    trying: plain('محاولة الإنجاب'),
    'skin-today': {
      name: 'شيء على جلدي هناك، أو حمّى',
      hint: 'جلد مؤلم أو فيه عدوى أو مجروح أو محروق من الشمس، أو قرحة برد (هربس الشفة)، أو شامة أو بقعة تتغيّر',
    },
    'cancer-treatment': plain('علاج السرطان حاليًا'),
    none: plain('لا شيء من هذه'),
    unsaid: RATHER_NOT,
  },
  ever: {
    'severe-reaction': { name: 'تفاعل خطير', hint: 'تورّم الوجه، صعوبة التنفس، هبوط مفاجئ' },
    'mild-reaction': plain('تفاعل أخف'),
    allergies: { name: 'حساسية أخرى', hint: 'مثل الصويا، أو لسعات النحل أو الدبابير' },
    bleeding: { name: 'مميّعات الدم، أو جلطة، أو سكتة دماغية', hint: 'أو سهولة النزف. ويدخل الأسبرين اليومي ضمنها' },
    immune: { name: 'ضعف المناعة، أو الستيرويدات', hint: 'مثل HIV أو زراعة عضو' },
    autoimmune: { name: 'مرض مناعي ذاتي أو مرض الغدة الدرقية', hint: 'مثل الذئبة' },
    diabetes: plain('السكري'),
    organ: { name: 'مرض القلب أو الكبد أو الكلى أو الدم', hint: 'أو ارتفاع ضغط الدم، أو نقص G6PD (أنيميا الفول)' },
    epilepsy: plain('الصرع'),
    keloid: { name: 'ندوب بارزة', hint: 'لديك أو لدى عائلتك' },
    'past-cancer': plain('سرطان في الماضي'),
    'recent-procedure': {
      name: 'أقراص لعلاج حب الشباب أو إجراء على الجلد',
      hint: 'خلال آخر 6 أشهر، مثل الليزر أو التقشير أو الفيلر أو جراحة هناك',
    },
    'low-mood': { name: 'انخفاض المزاج أو الاكتئاب', hint: 'الآن أو سابقًا' },
    lump: plain('كتلة لم يفحصها أحد'),
    swallowing: plain('صعوبة البلع، جراحة في الرقبة'),
    worries: { name: 'قلق بشأن هذا الجزء من مظهري', hint: 'يزعجني معظم الأيام، أو يمنعني من أشياء' },
    none: plain('لا شيء من هذه'),
    unsaid: RATHER_NOT,
  },
};

export const answerChips: Translation<typeof englishChips> = {
  severity: { little: 'يظهر قليلًا', some: 'يظهر بقدر متوسط', lot: 'يظهر كثيرًا', unsure: 'المقدار: لا أعرف بالتأكيد' },
  duration: {
    'under-1': 'أقل من سنة', '1-5': 'منذ 1 إلى 5 سنوات', 'over-5': 'أكثر من 5 سنوات', unsure: 'المدة: لا أعرف بالتأكيد',
  },
  area: {
    small: 'منطقة صغيرة', medium: 'منطقة متوسطة', large: 'منطقة كبيرة', chin: 'تحت الذقن', unsure: 'المنطقة: لا أعرف بالتأكيد',
  },
  age: {
    'under-18': 'دون 18', '18-34': 'العمر من 18 إلى 34', '35-54': 'العمر من 35 إلى 54', '55-plus': 'العمر 55 أو أكثر',
    unsaid: 'العمر: لم يُذكر',
  },
  sun: { neither: 'شمس قليلة، دون تدخين', some: 'شمس أو تدخين', unsure: 'الشمس والتدخين: لا أعرف بالتأكيد' },
  trigger: { yes: 'محفّز حديث', no: 'لا محفّز حديث', unsure: 'المحفّز: لا أعرف بالتأكيد' },
  weight: { steady: 'وزن ثابت', changing: 'وزن يتغيّر', unsure: 'الوزن: لا أعرف بالتأكيد' },
  today: {
    pregnant: 'حامل', breastfeeding: 'الرضاعة الطبيعية', trying: 'محاولة الإنجاب', 'skin-today': 'مشكلة في الجلد أو حمّى اليوم',
    'cancer-treatment': 'علاج السرطان', none: 'لا شيء اليوم', unsaid: 'اليوم: لم يُذكر',
  },
  ever: {
    'severe-reaction': 'تفاعل خطير', 'mild-reaction': 'تفاعل أخف', allergies: 'حساسية',
    bleeding: 'سيولة الدم أو جلطات', immune: 'ضعف المناعة أو الستيرويدات', autoimmune: 'مناعة ذاتية أو غدة درقية', diabetes: 'السكري',
    organ: 'القلب، الكبد، الكلى، الدم', epilepsy: 'الصرع', keloid: 'ندوب بارزة', 'past-cancer': 'سرطان سابق',
    'recent-procedure': 'أقراص حب الشباب أو إجراء على الجلد', 'low-mood': 'انخفاض المزاج', lump: 'كتلة', swallowing: 'البلع أو جراحة في الرقبة',
    worries: 'قلق بشأن المظهر', none: 'لا مرض ولا تفاعل', unsaid: 'الصحة: لم تُذكر',
  },
};
