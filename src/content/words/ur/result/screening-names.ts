import type { naming as englishNaming, reasonNames as english } from '../../en/result/screening-names.js';
import type { ByOurReason, ReasonName } from '../../shapes.js';
import type { Translation } from '../../translation.js';

export const reasonNames = {
  'under-18': { label: '18 سال سے کم عمر' },
  pregnant: { label: 'حاملہ ہونا' },
  breastfeeding: { label: 'دودھ پلانا' },
  trying: { label: 'حمل کے لیے کوشش' },
  'trying-pattern': { label: 'حمل کے لیے کوشش، اور اس طرح بال کم ہونا' },
  'skin-today': { label: 'وہاں جلد کا کوئی مسئلہ، بخار، یا بدلتا ہوا تِل یا دھبہ' },
  'cancer-treatment': { label: 'ابھی کینسر کا علاج' },
  'severe-reaction': { label: 'انجکشن، دوا یا سُن کرنے والی کریم سے شدید ردِعمل' },
  'mild-reaction': { label: 'انجکشن، دوا یا سُن کرنے والی کریم سے ہلکا ردِعمل' },
  allergies: { label: 'دوسری الرجی' },
  bleeding: { label: 'خون پتلا کرنے والی دوا، آسانی سے خون بہنا، یا خون کا لوتھڑا یا فالج' },
  immune: { label: 'کمزور قوتِ مدافعت، یا اسٹیرائڈ دوا' },
  autoimmune: { label: 'آٹو امیون یا تھائیرائڈ کی بیماری' },
  diabetes: { label: 'ذیابیطس (شوگر)' },
  organ: { label: 'دل، جگر، گردے یا خون کی بیماری، ہائی بلڈ پریشر، یا G6PD' },
  epilepsy: { label: 'مرگی' },
  keloid: { label: 'ابھرے ہوئے نشان، مجھے یا خاندان میں' },
  'past-cancer': { label: 'ماضی میں کینسر' },
  'recent-procedure': { label: 'پچھلے 6 مہینوں میں کیل مہاسوں کی گولیاں یا جلد کا کوئی پروسیجر' },
  'low-mood': { label: 'اداسی یا ڈپریشن، ابھی یا پہلے' },
  lump: { label: 'ایسی گلٹی جس کا کسی نے معائنہ نہیں کیا' },
  swallowing: { label: 'نگلنے میں مشکل، یا گردن کا آپریشن' },
  worries: { label: 'اپنی شکل و صورت کے اس حصے کی فکر' },
  'age-unsaid': { label: 'عمر: نہیں بتانا' },
  'today-unsaid': { label: 'آج کی صحت: نہیں بتانا' },
  'ever-unsaid': { label: 'پہلے کی صحت: نہیں بتانا' },
  'age-open': { label: 'عمر: ابھی جواب نہیں دیا گیا' },
  'today-open': { label: 'آج کی صحت: ابھی جواب نہیں دیا گیا' },
  'ever-open': { label: 'پہلے کی صحت: ابھی جواب نہیں دیا گیا' },
  'cause-first': { label: 'بال گرنا، جس کی وجہ معلوم نہیں' },
} satisfies Translation<ByOurReason<ReasonName>> as Translation<typeof english>;

/** The sentences of the result that name a reason: they come with what asks for a doctor first, and with the details. */
export const naming: Translation<typeof englishNaming> = { screening: { reasons: reasonNames } };
