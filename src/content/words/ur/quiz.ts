import type { quiz as english } from '../en/quiz.js';
import type { Translation } from '../translation.js';
import { answerChips, goals, options } from './quiz-answers.js';
import { questions } from './quiz-questions.js';

/** The questions: what is asked, why, and what may be answered. */
export const quiz: Translation<typeof english> = {
  back: 'واپس',
  next: 'آگے بڑھیں',
  general: 'مجھے عام پلان دکھائیں',
  progress: (number: string, count: string) => `${count} میں سے سوال ${number}`,
  more: (count: number, written: string) =>
    count === 1 ? 'اس مقصد کے لیے ایک سوال اور' : `اس مقصد کے لیے ${written} سوال اور`,
  fewer: (count: number, written: string) =>
    count === 1 ? 'اس مقصد کے لیے ایک سوال کم' : `اس مقصد کے لیے ${written} سوال کم`,
  howTo: {
    pointer: 'آگے بڑھنے کے لیے کسی جواب کو چھوئیں یا کلک کریں، یا ایک جواب چن کر “آگے بڑھیں” دبائیں۔ اسے بعد میں بدلا جا سکتا ہے۔',
    manual: 'ایک جواب چنیں، پھر “آگے بڑھیں” دبائیں۔ اسے بعد میں بدلا جا سکتا ہے۔',
    several: 'جو جو درست ہو، سب چنیں۔ آپ کے جواب کسی کو نہیں بھیجے جاتے۔',
  },
  why: 'ہم یہ کیوں پوچھتے ہیں',
  or: 'یا',
  chosen: (count: number, written: string) => (count === 0 ? 'ابھی کچھ نہیں چنا گیا' : `چنے گئے جواب: ${written}`),
  cleared: 'اس سوال کے آپ کے باقی جواب ہٹا دیے گئے ہیں۔',
  filledIn: 'یہ آپ کی جگہ پہلے سے بھرا گیا تھا۔ اسے دیکھ لیں، پھر آگے بڑھیں۔',
  keepMedicine: 'یہاں کے کسی جواب کی وجہ سے کوئی دوا بند نہ کریں۔ پہلے اپنے ڈاکٹر سے پوچھیں۔',
  errors: {
    goal: 'جو جواب زیادہ قریب لگے، وہ چنیں۔ “یقین نہیں” بھی ایک اچھا جواب ہے۔',
    one: 'آگے بڑھنے کے لیے ایک جواب چنیں۔ “یقین نہیں” بھی ایک اچھا جواب ہے۔',
    unsaid: 'آگے بڑھنے کے لیے ایک جواب چنیں۔ “نہیں بتانا” بھی چنا جا سکتا ہے۔',
    several: 'جو جو درست ہو، سب چنیں۔ اگر کوئی بھی درست نہ ہو تو “ان میں سے کوئی نہیں” چنیں۔',
  },
  groups: {
    pregnancy: 'حمل', today: 'آج', reactions: 'کسی دوا، انجکشن یا سُن کرنے والی کریم سے ردِعمل',
    blood: 'خون اور قوتِ مدافعت', illnesses: 'بیماریاں', skin: 'جلد', feelings: 'احساسات',
    own: 'یہ کلینک یہ بھی پوچھتا ہے',
  },
  questions,
  goals,
  options,
  chips: answerChips,
};
