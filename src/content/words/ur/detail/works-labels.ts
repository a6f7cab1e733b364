import type { worksLabels as english } from '../../en/detail/works-labels.js';
import { told } from '../../told.js';
import type { Translation } from '../../translation.js';

/** The one trial that is drawn, on hair of women: what stands around its figures. */
const trial: Translation<typeof english.trial> = {
  title: 'ایک آزمائشی تحقیق میں کیا ہوا',
  women: (all: string, treated: string, control: string) =>
    `${all} عورتیں: ${treated} کو آمیزہ لگا، ${control} کو نمک والا پانی۔`,
  visits: told('16 ہفتوں میں ان کے 12 وزٹ ہوئے۔ تصویریں 18ویں ہفتے میں پرکھی گئیں۔'),
  treated: { title: 'انجکشن کے ساتھ', note: 'دوا والا آمیزہ' },
  control: { title: 'نمک والے پانی کے ساتھ', note: 'انجکشن، دوا کے بغیر' },
  harm: 'اور دوسرا رخ',
  better: (count: string) => `تصویروں میں 100 میں سے ${count} بہتر لگیں`,
  hurt: (count: string) => `100 میں سے ${count} لوگوں نے کہا کہ درد ہوا`,
  more: (count: string) => `نمک والے پانی کے مقابلے میں آمیزے سے ہر 100 میں ${count} زیادہ عورتیں بہتر لگیں۔`,
  limits: [
    told(
      'یہ تحقیق ایک ہی مرکز میں ہوئی، اور 18 ہفتے کم ہیں۔ یہ نہیں بتایا گیا کہ گروپ کیسے بنے۔ جن عورتوں کے بال کم عرصے سے گر رہے تھے، ان کا نتیجہ بہتر رہا۔',
    ),
    told(
      'یہ دوا پیٹ میں پلنے والے بچے کو نقصان پہنچا سکتی ہے۔ جو حاملہ ہو، یا جسے حمل ہو سکتا ہو، یہ اس کے لیے نہیں۔ کلینک اسے '
      + 'منظور شدہ استعمال سے ہٹ کر دیتے ہیں۔',
    ),
  ],
  medicine: { named: told('یہ دوا dutasteride تھی۔') },
  table: {
    caption: 'اس آزمائشی تحقیق کے صحیح اعداد',
    head: ['گروپ', 'عورتیں', 'تصویروں میں بہتر'],
    percent: (value: string) => `${value}%`,
  },
};

export const worksLabels: Translation<typeof english> = {
  for: 'حق میں',
  against: 'خلاف، یا واضح نہیں',
  noneFor: 'ہمیں ایسی کوئی تحقیق نہیں ملی جس میں فائدہ نظر آیا ہو۔',
  found: { benefit: 'فائدہ', mixed: 'ملا جلا', none: 'کوئی فائدہ نہیں، یا نقصان' },
  ties: 'جہاں ہمیں بنانے والی کمپنی سے تعلق ملا، وہاں ہم نے بتایا ہے۔ کم ہی تحقیقات بتاتی ہیں کہ خرچ کس نے دیا۔',
  chance: 'اس سے کتنے لوگوں کو فائدہ ہوتا ہے؟',
  chanceText: 'کسی کو معلوم نہیں۔ ہمیں ایسی کوئی منصفانہ آزمائشی تحقیق نہیں ملی جس نے اسے اتنا اچھا گنا ہو کہ ہم تصویر بنا سکیں۔',
  lasting: 'اثر کتنی دیر رہتا ہے؟',
  byGoal: 'ثبوت کتنا مضبوط ہے، ہر مقصد کے لیے',
  claims: 'وہ دعوے جو ہم نہیں دہراتے، اور کیوں',
  trial,
};
