import { told } from '../../told.js';
import type { Translation } from '../../translation.js';
import type { stories as english } from '../../en/detail/stories.js';
import { many, manyAfter } from '../lengths.js';

export const stories: Translation<typeof english> = {
  note: 'نتيجة شخص واحد ليست توقّعًا.',
  testimonials: told('لا تستطيع قصص الآخرين أن تخبرك بما سيحدث لك. العيادات تختار أي القصص تعرض.'),
  photos: told('ولا تستطيع صور «قبل وبعد» أن تخبرك أيضًا. الضوء والزاوية واختيار من يظهر فيها يمكن أن تغيّر الكثير.'),
  trial: told('في تجربة سريرية واحدة لخلطة فيها دواء، بدت الصور أفضل لدى 63 من كل 100 امرأة. ومع الماء المالح كان العدد 18.'),
  covered: 'الصور مغطاة.',
  shows: {
    face: 'تُظهر وجوهًا. قد يراها شخص قريب منك.',
    hair: 'تُظهر الشعر وفروة الرأس. قد يراها شخص قريب منك.',
    body: 'تُظهر جلدًا مكشوفًا. قد يراها شخص قريب منك.',
  },
  show: 'عرض الصور',
  hide: 'إخفاء الصور',
  previous: 'السابق',
  next: 'التالي',
  place: (index: number, count: number) => `${index} من ${count}`,
  before: 'قبل',
  after: (months: number) => (months > 0 ? `بعد ${manyAfter(months, 'month')}` : 'بعد'),
  slider: 'كم يظهر من صورة «قبل» ومن صورة «بعد»',
  shares: (before: number, after: number) => `${before} من 100 قبل، ${after} من 100 بعد`,
  drag: 'بالسحب، أو باستعمال مفاتيح الأسهم.',
  broken: 'لم تُحمَّل إحدى الصور. تقول العيادة عن الصورتين:',
  said: (label: string, text: string) => `${label}: ${text}`,
  about: 'عن هاتين الصورتين',
  facts: { before: 'قبل', after: 'بعد', visits: 'الزيارات', light: 'الضوء', edited: 'التعديل بالحاسوب', consent: 'الموافقة' },
  later: (date: string, months: number) => (months > 0 ? `${date}، بعد ${manyAfter(months, 'month')}` : date),
  visits: (done: number, planned: number) => (done < planned ? `${done} من أصل ${planned} من الزيارات المخطّط لها` : many(done, 'visit')),
  sameLight: 'هو نفسه في الصورتين',
  otherLight: 'ليس نفسه. المقارنة تحتاج إلى حذر',
  yes: 'نعم',
  no: 'لا',
  quote: (text: string) => `«${text}»`,
  shared: (about: string) => `${about}. نُشرت بموافقة.`,
};
