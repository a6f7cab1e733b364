import { told } from '../told.js';
import type { Translation } from '../translation.js';
import type { signs as english } from '../en/signs.js';
import { knowing } from './know.js';
import { redFlags } from './red-flags.js';

export const signs: Translation<typeof english> = {
  title: 'متى تُطلب المساعدة بعد الزيارة',
  hint: told('يُرجى الاحتفاظ بهذه البطاقة 12 أسبوعًا: قد تظهر الكتل متأخرة.'),
  print: 'طباعة هذه البطاقة',
  urgency: { now: 'طوارئ', 'same-day': 'في اليوم نفسه', soon: 'قريبًا' },
  emergency: (number: string) => `في حالة الطوارئ، اتصل على ${number}.`,
  emergencyPartial: (number: string) => `في حالة الطوارئ، اتصل على ${number} أو رقم الطوارئ المحلي.`,
  emergencyUnset: 'في حالة الطوارئ، اتصل على رقم الطوارئ المحلي.',
  call: (number: string) => `الاتصال على ${number}`,
  callClinic: (name: string) => (name ? `الاتصال بـ ${name}` : 'الاتصال بهذه العيادة'),
  keep: 'ما ينبغي تدوينه في كل زيارة:',
  keepText: told('التاريخ، واسم المنتج ورقم تشغيلته، ومن قدّم العلاج. يُرجى السؤال عنها كل مرة.'),
  flags: redFlags,
  partly: {
    PK: told('جرى تأكيد الرقم 1122 للبنجاب وإسلام آباد. في الأماكن الأخرى، يُرجى معرفة الرقم المحلي قبل الزيارة.'),
  },
  ...knowing,
};
