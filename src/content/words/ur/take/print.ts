import type { Gap } from '../../../../lib/gap.js';
import type { print as english } from '../../en/take/print.js';
import type { Translation } from '../../translation.js';
import { every, many } from '../lengths.js';

/** On paper: the summary, the list and the note for a doctor, and the card of warning signs. */
export const print: Translation<typeof english> = {
  title: (date: string) => `میرا خلاصہ، ${date}`,
  about: (noun: string) => `میسو تھراپی (بہت سے چھوٹے انجکشن)۔ مسئلہ: ${noun}`,
  printed: (date: string) => `پرنٹ کی تاریخ ${date}`,
  health: 'صحت',
  askBecause: (reasons: string) => `ڈاکٹر سے پوچھنے کی وجوہات: ${reasons}۔`,
  when: 'وزٹ کب ہوتے ہیں',
  laterVisits: 'وزٹ، بعد کے ہر سال',
  amounts: 'وزٹ اور خرچ',
  visits: 'وزٹ',
  amountOf: (name: string) => `خرچ: ${name}`,
  otherWay: (gap: Gap, visits: number) => `یا ${every(gap)} ایک وزٹ: سال میں ${many(visits, 'visit')}۔`,
  ask: 'اپنے وزٹ پر پوچھیں',
  checks: 'معالج کی جانچ کریں',
  ticked: 'میں نے نشان لگایا',
  notTicked: 'پوچھنا ہے',
  found: (text: string) => `حق میں: ${text}`,
  notFound: (text: string) => `خلاف: ${text}`,
  help: 'وزٹ کے بعد مدد لیں',
  helpNow: (number: string, signs: string) => `${number} پر ابھی فون کریں: ${signs} ایک دن کے اندر جلد کا رنگ گہرا پڑ جانا۔`,
  helpDay: (signs: string) => `اسی دن ڈاکٹر کو دکھائیں: ${signs}`,
  helpSoon: (when: string, signs: string) => `${when}: ${signs} چند دن کے اندر جلد کے ڈاکٹر کو دکھائیں۔ کہیں: “مجھے میسو تھراپی کے انجکشن لگے تھے”۔`,
  notes: 'نوٹس',
  value: (value: string) => `میرے لیے سب سے اہم: ${value}۔`,
  discussed: 'بات ہو گئی',
  basis: 'ہمیں یہ کیسے معلوم ہے',
  basisOf: {
    sessions: 'سیشن', gap: 'وقفے', upkeep: 'ٹاپ اپ', points: 'ہر جواب سے کیا بدلتا ہے', visits: 'سال کے وزٹ', price: 'ایک وزٹ کی قیمت',
  },
  sources: 'ماخذ',
  doi: (id: string) => `doi ${id}`,
  pubMed: (id: string) => `PMID ${id}`,
  both: 'دونوں کالموں میں ایک ہی بات ہے۔',
  englishCounts: 'اگر ان میں فرق ہو تو انگریزی متن معتبر ہے۔',
  draft: (language: string) => `${language}: یہ مسودہ ہے۔ ابھی کسی ڈاکٹر یا مادری زبان والے قاری نے اسے نہیں جانچا۔`,
  changed: 'میں نے یہ متن بدلا ہے۔ میرے اپنے الفاظ صرف ایک کالم میں ہیں۔',
  code: 'یہ پلان کھولتا ہے',
  codeName: 'یہ پلان کھولنے والا QR کوڈ',
};
