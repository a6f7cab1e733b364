import type { Translation } from '../../translation.js';
import type { keep as english } from '../../en/result/keep.js';

export const keep: Translation<typeof english> = {
  title: 'الاحتفاظ بهذه النتيجة',
  titleNote: 'الاحتفاظ بهذه الملاحظة',
  print: 'طباعة',
  calendar: 'إضافة إلى التقويم',
  text: 'نسخ كنص',
  link: 'نسخ الرابط',
  qr: 'رمز QR',
  share: 'مشاركة',
  email: 'إرسال إلى بريدي الإلكتروني',
  tells: 'يُظهر الرابط ورمز QR هدفك وإجاباتك عن الخطة لكل من يفتحهما. ولا يتضمنان اسمًا ولا عمرًا ولا إجابة عن السلامة.',
  ownFragment: 'تستعمل هذه الصفحة نهاية عنوانها لنفسها. وأي رابط سيعطّلها. لذا لا يوجد رابط أو رمز QR لنقدّمه.',
  also: (language: string) => `الطباعة باللغة ${language} أيضًا، جنبًا إلى جنب`,
  noAddress: 'ليس لهذه الصفحة عنوان على الويب. لذا لا يوجد رابط أو رمز QR لنقدّمه.',
};
