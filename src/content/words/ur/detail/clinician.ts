import type { clinician as english } from '../../en/detail/clinician.js';
import type { Translation } from '../../translation.js';
import { span } from '../lengths.js';

/** A plan from a link in ten lines, for the clinician it is shown to. */
export const clinician: Translation<typeof english> = {
  title: 'معالج کے لیے',
  lead: 'ساتھ لایا گیا پلان، دس سطروں میں۔ کوڈ سے پڑھا گیا، کہیں محفوظ نہیں۔',
  lines: {
    goal: 'مقصد', severity: 'کتنا', area: 'کہاں', duration: 'کب سے', more: 'دوسرے جواب', plan: 'دکھایا گیا پلان', upkeep: 'ٹاپ اپ', visits: 'دکھائے گئے وزٹ',
    proof: 'دکھایا گیا ثبوت', missing: 'کوڈ میں نہیں',
  },
  notAsked: 'اس مقصد کے لیے نہیں پوچھا گیا',
  noPlan: 'کوئی نہیں: اس مقصد کے لیے پلان نہیں دکھایا جاتا',
  plan: (likely: number, low: number, high: number, days: number, shortest: number, longest: number) =>
    `زیادہ امکان ${likely} سیشن (${span(low, high)})، ${days} دن کے وقفے سے (${span(shortest, longest)})`,
  upkeep: (days: number, shortest: number, longest: number) => `زیادہ امکان ہر ${days} دن بعد ایک (${span(shortest, longest)})`,
  upkeepOrNone: (shortest: number) => `کوئی نہیں سے لے کر ہر ${shortest} دن بعد ایک تک`,
  noUpkeep: 'کسی کا پلان نہیں',
  visits: (likely: number, low: number, high: number, later: number, laterLow: number, laterHigh: number) =>
    `پہلا سال ${likely} (${span(low, high)})؛ بعد کا ہر سال ${later} (${span(laterLow, laterHigh)})`,
  against: (studies: string) => `خلاف: ${studies}`,
  missing: 'عمر، حفاظت کے جواب اور قیمتیں کوڈ میں نہیں: دوبارہ پوچھیں۔ براہِ کرم پوری ہسٹری لیں۔',
  again: 'پلان یہاں نکالا گیا ہے، عمر کے بغیر اور اس صفحے کے اعداد سے۔ ہو سکتا ہے پلان لانے والے نے تھوڑے مختلف اعداد دیکھے ہوں۔',
  madeIn: (language: string) => `پلان لانے والے کا صفحہ اس زبان میں تھا: ${language}۔`,
  foot: (code: string, content: string) => `کوڈ کا ورژن ${code}، جانچ کا عدد درست۔ ${content}۔`,
  copy: 'دس سطریں کاپی کریں',
  copied: 'کاپی ہو گیا۔',
  notCopied: 'ہم اسے آپ کے لیے کاپی نہیں کر سکے۔ سطریں چن کر اپنے کی بورڈ سے کاپی کریں۔',
  asVisitor: 'دکھائیں کہ پلان لانے والے کو کیا نظر آتا ہے',
};
