import type { safetyLabels as english } from '../../en/detail/safety-labels.js';
import type { Translation } from '../../translation.js';

/** Labels of "Is it safe?". */
export const safetyLabels: Translation<typeof english> = {
  risks: 'خطرے',
  benefits: 'فائدے',
  skinTone: 'سانولی یا سیاہ جلد',
  tryingHair: 'اگر حمل کے لیے کوشش ہو رہی ہے',
  effects: 'ضمنی اثرات، اور وہ کتنی دیر رہتے ہیں',
  counted: 'کتنا عام ہے: معلوم ہے',
  uncounted: 'کتنا عام ہے: معلوم نہیں',
  people: (count: string) => `100 میں سے ${count}`,
  notKnown: 'معلوم نہیں',
  lasts: (time: string) => `${time}۔`,
  scale: ['فوراً', '1 دن', '3 دن', '1 ہفتہ', '2 ہفتے', '6 ہفتے'],
  scaleNote: 'وقت کا پیمانہ برابر نہیں ہے۔ ٹوٹی ہوئی لکیر: مدت نہیں بتائی گئی۔',
  scaleMark: 'نشان دکھاتا ہے کہ آدھے لوگ کب بہتر ہوئے۔',
  effectsNote: 'اعداد 100 لوگوں میں سے ہیں، جب تک کچھ اور نہ لکھا ہو۔ ہر عدد ایک تحقیق یا دوا کے ایک لیبل سے ہے۔ لوگ اور جگہیں الگ الگ ہوتی ہیں۔',
  seriousNote: 'کوئی ہر وزٹ کو نہیں گنتا۔ اس لیے یہ معلوم نہیں کہ سنگین خطرے کتنی بار پیش آتے ہیں۔',
  whoTitle: 'یہ علاج کسے کرنا چاہیے',
  walkAway: 'ان صورتوں میں وہاں نہ رکیں',
  homeKits: 'گھر پر استعمال کی کِٹ اور بغیر سوئی والے پین: نہیں',
  status: (place: string) => `قانون کیا کہتا ہے: ${place}`,
  fatElsewhere: 'کچھ ملک چربی کے انجکشن کے بارے میں کیا کہتے ہیں',
  rulesChange: 'قواعد بدلتے رہتے ہیں۔ پوچھیں کہ آپ کے علاقے میں کیا لاگو ہے۔',
};
