import type { answerChips as englishChips, goals as englishGoals, options as englishOptions } from '../en/quiz-answers.js';
import type { OptionWords } from '../quiz-shapes.js';
import type { Translation } from '../translation.js';

type Options = Translation<typeof englishOptions>;

const NOT_SURE: OptionWords = { name: 'یقین نہیں', hint: '' };
const RATHER_NOT: OptionWords = { name: 'نہیں بتانا', hint: 'ہم آپ کو احتیاط کی ہر بات دکھائیں گے۔' };
const plain = (name: string): OptionWords => ({ name, hint: '' });

/** The goals, as a visitor would say them. */
export const goals: Translation<typeof englishGoals> = {
  'face-lines': plain('باریک جھریاں'),
  'face-glow': plain('بے رونق یا خشک جلد'),
  'face-texture': plain('کھردری جلد یا نشان'),
  'face-pigment': plain('سیاہ دھبے (چھائیاں)'),
  'face-eyes': plain('آنکھوں کے نیچے'),
  'face-unsure': NOT_SURE,
  'hair-early': plain('بال تھوڑے پتلے ہونا'),
  'hair-male': { name: 'ماتھے یا سر کی چوٹی سے بال کم ہونا', hint: 'اکثر مردوں میں' },
  'hair-female': { name: 'مانگ کا چوڑا ہونا', hint: 'اکثر عورتوں میں' },
  'hair-shedding': { name: 'اچانک بال جھڑنا', hint: 'ہفتوں میں، برسوں میں نہیں' },
  'hair-patches': { name: 'گول خالی جگہیں', hint: 'پہلے ڈاکٹر کو دکھائیں' },
  'hair-unsure': NOT_SURE,
  'body-fat': plain('چربی کا چھوٹا ابھار'),
  'body-cellulite': plain('سیلولائٹ'),
  'body-skin': plain('ڈھیلی جلد'),
  'body-stretch': plain('کھنچاؤ کے نشان'),
  'body-unsure': NOT_SURE,
};

const severity: Options['severity'] = {
  face: {
    little: { name: 'تھوڑا', hint: 'مجھے قریب سے نظر آتا ہے' },
    some: { name: 'کچھ', hint: 'مجھے زیادہ تر روشنی میں نظر آتا ہے' },
    lot: { name: 'بہت', hint: 'دوسروں کو بھی نظر آتا ہے' },
    unsure: NOT_SURE,
  },
  hair: {
    little: { name: 'تھوڑے', hint: 'غور سے دیکھنے پر ہی پتہ چلے' },
    some: { name: 'کچھ', hint: 'مجھے آئینے میں نظر آتا ہے' },
    lot: { name: 'بہت', hint: 'سر کی جلد کافی نظر آتی ہے' },
    unsure: NOT_SURE,
  },
  body: {
    little: { name: 'تھوڑا', hint: 'مجھے کسی کسی روشنی میں نظر آتا ہے' },
    some: { name: 'کچھ', hint: 'مجھے کھڑے ہونے پر نظر آتا ہے' },
    lot: { name: 'بہت', hint: 'جیسے بھی کھڑے ہوں، نظر آتا ہے' },
    unsure: NOT_SURE,
  },
};

const CHIN = plain('ٹھوڑی کے نیچے');
const area: Options['area'] = {
  face: {
    small: { name: 'ایک چھوٹی جگہ', hint: 'جیسے ایک گال' },
    medium: plain('چہرے کا زیادہ تر حصہ'),
    large: plain('چہرہ اور گردن'),
    chin: CHIN, unsure: NOT_SURE,
  },
  hair: {
    small: plain('ایک جگہ'), medium: plain('سر کا اوپر کا حصہ یا ماتھے کی لکیر'), large: plain('پورا سر'), chin: CHIN, unsure: NOT_SURE,
  },
  body: {
    small: { name: 'ایک جگہ', hint: 'تقریباً ایک ہاتھ جتنی' },
    medium: { name: 'دو جگہیں', hint: 'تقریباً دو ہاتھ جتنی' },
    large: { name: 'تین یا زیادہ', hint: 'دو ہاتھوں سے زیادہ' },
    chin: CHIN, unsure: NOT_SURE,
  },
};

const duration: Options['duration'] = {
  'under-1': plain('1 سال سے کم'), '1-5': plain('1 سے 5 سال'), 'over-5': plain('5 سال سے زیادہ'), unsure: NOT_SURE,
};
const age: Options['age'] = {
  'under-18': plain('18 سے کم'), '18-34': plain('18 سے 34'), '35-54': plain('35 سے 54'), '55-plus': plain('55 یا زیادہ'),
  unsaid: RATHER_NOT,
};
const sun: Options['sun'] = {
  neither: plain('دونوں نہیں'), some: plain('ایک یا دونوں'), unsure: NOT_SURE,
};
const trigger: Options['trigger'] = {
  yes: { name: 'جی ہاں', hint: 'ان میں سے ایک یا زیادہ' }, no: plain('جی نہیں'), unsure: NOT_SURE,
};
const weight: Options['weight'] = {
  steady: plain('جی ہاں، ایک جیسا ہے'), changing: plain('جی نہیں، بدل رہا ہے'), unsure: NOT_SURE,
};
const today: Options['today'] = {
  pregnant: plain('حاملہ'),
  breastfeeding: plain('بچے کو دودھ پلانا'),
  trying: plain('حمل کے لیے کوشش'),
  'skin-today': {
    name: 'اس جگہ کی جلد پر کچھ ہے، یا بخار ہے',
    hint: 'دکھتی، انفیکشن والی، پھٹی ہوئی یا دھوپ سے جلی جلد، ہونٹ کا چھالا (cold sore)، یا بدلتا ہوا تِل یا دھبہ',
  },
  'cancer-treatment': plain('کینسر کا علاج چل رہا ہے'),
  none: plain('ان میں سے کوئی نہیں'),
  unsaid: RATHER_NOT,
};
const ever: Options['ever'] = {
  'severe-reaction': { name: 'سنگین ردِعمل', hint: 'چہرے کی سوجن، سانس میں مشکل، اچانک گر پڑنا' },
  'mild-reaction': plain('ہلکا ردِعمل'),
  allergies: { name: 'دوسری الرجی', hint: 'جیسے سویا سے، یا شہد کی مکھی یا بھڑ کے ڈنک سے' },
  bleeding: { name: 'خون پتلا کرنے والی دوا، خون کا لوتھڑا یا فالج', hint: 'یا خون آسانی سے بہنا۔ روزانہ کی اسپرین بھی شامل ہے' },
  immune: { name: 'کمزور قوتِ مدافعت، یا اسٹیرائڈ دوا', hint: 'جیسے HIV یا اعضا کی پیوندکاری' },
  autoimmune: { name: 'آٹو امیون یا تھائیرائڈ کی بیماری', hint: 'جیسے لیوپس (lupus)' },
  diabetes: plain('ذیابیطس (شوگر)'),
  organ: { name: 'دل، جگر، گردے یا خون کی بیماری', hint: 'یا ہائی بلڈ پریشر، یا G6PD' },
  epilepsy: plain('مرگی'),
  keloid: { name: 'ابھرے ہوئے نشان', hint: 'آپ کو یا خاندان میں' },
  'past-cancer': plain('ماضی میں کینسر'),
  'recent-procedure': {
    name: 'کیل مہاسوں کی گولیاں یا جلد کا کوئی پروسیجر', hint: 'پچھلے 6 مہینوں میں، جیسے اس جگہ لیزر، پیل، فلر یا آپریشن',
  },
  'low-mood': { name: 'اداسی یا ڈپریشن', hint: 'ابھی یا پہلے' },
  lump: plain('ایسی گلٹی جس کا کسی نے معائنہ نہیں کیا'),
  swallowing: plain('نگلنے میں مشکل، گردن کا آپریشن'),
  worries: { name: 'اپنی شکل و صورت کے اس حصے کی فکر', hint: 'اس سے زیادہ تر دن پریشانی رہتی ہے، یا کام رک جاتے ہیں' },
  none: plain('ان میں سے کوئی نہیں'),
  unsaid: RATHER_NOT,
};

/** Answers of every question but the goal. `severity` and `area` differ by concern. */
export const options: Options = { severity, duration, area, age, sun, trigger, weight, today, ever };

/** Each answer in a few words, understood without its question. */
export const answerChips: Translation<typeof englishChips> = {
  severity: { little: 'تھوڑا نظر آتا ہے', some: 'کچھ نظر آتا ہے', lot: 'بہت نظر آتا ہے', unsure: 'کتنا: یقین نہیں' },
  duration: {
    'under-1': '1 سال سے کم', '1-5': '1 سے 5 سال سے', 'over-5': '5 سال سے زیادہ', unsure: 'کب سے: یقین نہیں',
  },
  area: {
    small: 'چھوٹی جگہ', medium: 'درمیانی جگہ', large: 'بڑی جگہ', chin: 'ٹھوڑی کے نیچے', unsure: 'جگہ: یقین نہیں',
  },
  age: {
    'under-18': 'عمر 18 سے کم', '18-34': 'عمر 18 سے 34', '35-54': 'عمر 35 سے 54', '55-plus': 'عمر 55 یا زیادہ',
    unsaid: 'عمر: نہیں بتائی',
  },
  sun: { neither: 'دھوپ کم، سگریٹ نوشی نہیں', some: 'دھوپ یا سگریٹ نوشی', unsure: 'دھوپ، سگریٹ نوشی: یقین نہیں' },
  trigger: { yes: 'حالیہ سبب', no: 'کوئی حالیہ سبب نہیں', unsure: 'سبب: یقین نہیں' },
  weight: { steady: 'وزن ایک جیسا', changing: 'وزن بدل رہا ہے', unsure: 'وزن: یقین نہیں' },
  today: {
    pregnant: 'حاملہ', breastfeeding: 'دودھ پلانا', trying: 'حمل کے لیے کوشش', 'skin-today': 'آج جلد کا مسئلہ یا بخار',
    'cancer-treatment': 'کینسر کا علاج', none: 'آج کچھ نہیں', unsaid: 'آج: نہیں بتایا',
  },
  ever: {
    'severe-reaction': 'سنگین ردِعمل', 'mild-reaction': 'ہلکا ردِعمل', allergies: 'الرجی',
    bleeding: 'پتلا خون یا لوتھڑا', immune: 'کمزور قوتِ مدافعت یا اسٹیرائڈ', autoimmune: 'آٹو امیون یا تھائیرائڈ', diabetes: 'ذیابیطس (شوگر)',
    organ: 'دل، جگر، گردہ، خون', epilepsy: 'مرگی', keloid: 'ابھرے ہوئے نشان', 'past-cancer': 'ماضی میں کینسر',
    'recent-procedure': 'مہاسوں کی گولیاں یا جلد کا پروسیجر', 'low-mood': 'اداسی', lump: 'گلٹی', swallowing: 'نگلنا یا گردن کا آپریشن',
    worries: 'شکل و صورت کی فکر', none: 'کوئی بیماری یا ردِعمل نہیں', unsaid: 'صحت: نہیں بتایا',
  },
};
