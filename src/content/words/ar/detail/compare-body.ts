import type { bodyChoices as english } from '../../en/detail/compare-body.js';
import type { ChoiceWords } from '../../shapes.js';
import { told } from '../../told.js';
import type { Translation } from '../../translation.js';
import { doNothing, nobodyKnows, several } from './compare-shared.js';

export const bodyChoices: Readonly<Record<keyof typeof english, Translation<ChoiceWords>>> = {
  habits: {
    name: 'الطعام والحركة وثبات الوزن',
    use: 'لصحتك',
    visits: told('لا شيء'),
    timeOff: told('لا شيء'),
    lasts: told('ما دام الالتزام مستمرًا'),
    trade: told('مفيد لصحتك. لم يثبت أنه يزيل السيلوليت أو جيبًا واحدًا من الدهون.'),
  },
  freezing: {
    name: 'تجميد الدهون',
    use: 'لجيب صغير من الدهون',
    visits: told('زيارة واحدة أو أكثر'),
    timeOff: told('خدر في الجلد، وقد يستمر أسابيع'),
    lasts: nobodyKnows,
    trade: told(
      'في صور الفحص صارت طبقة الدهون أرقّ بنسبة 10% إلى 26%. ويشعر بالخدر نحو 50 من كل 100 شخص. وفي نحو 0.2 من كل 100 تنمو '
      + 'الدهون بدلًا من ذلك.',
    ),
  },
  liposuction: {
    name: 'شفط الدهون',
    use: 'للشكل، لا للوزن',
    visits: told('عملية واحدة'),
    timeOff: told('أسابيع. تورّم عميق حتى 6 أشهر'),
    lasts: told('الدهون التي أُزيلت لا تعود. وقد يعود الوزن في مكان آخر'),
    trade: told('تزيل الجراحة الدهون، ويتغيّر الشكل. والتعافي بطيء.'),
  },
  chin: {
    name: 'حديث مع الطبيب',
    use: 'للدهون تحت الذقن',
    visits: told('حتى 6، بفاصل شهر واحد على الأقل'),
    timeOff: told('2 إلى 14 يومًا من التورّم'),
    lasts: told('نشرة الدواء لا تذكر ذلك'),
    trade: told('يمكن للطبيب أن يخبرك بما هو مرخّص في مكان إقامتك.'),
    named: {
      name: 'حمض الديوكسيكوليك (deoxycholic acid)',
      trade: told('مرخّص في الولايات المتحدة لما تحت الذقن، وليس لأي موضع آخر. وظهرت كدمات لدى 72 من كل 100 شخص.'),
    },
  },
  bands: {
    name: 'إرخاء الأشرطة تحت الجلد',
    use: 'للسيلوليت',
    visits: told('زيارة واحدة'),
    timeOff: null,
    lasts: told('لوحظ لمدة سنة واحدة'),
    trade: told(
      'الأشرطة التي تشدّ الجلد إلى الداخل تُرخى بشقّ صغير أو بالصوت. وبعد سنة واحدة، كانت 70 من كل 100 امرأة لا تزال تلاحظ تغيّرًا '
      + 'حقيقيًا. وكان في الدراسة 42 امرأة.',
    ),
  },
  radio: {
    name: 'التسخين بموجات الراديو',
    use: 'لترهّل الجلد',
    visits: told(several),
    timeOff: told('قليلة أو لا شيء'),
    lasts: nobodyKnows,
    trade: told('تدخل الحرارة إلى الجلد بلا إبرة. ووجدت مراجعة أن الدراسات ضعيفة.'),
  },
  stretch: {
    name: 'الليزر، أو كريم من الطبيب',
    use: 'لعلامات تمدد الجلد',
    visits: told(several),
    timeOff: told('0 إلى 7 أيام'),
    lasts: null,
    trade: told('كلاهما يعمل على سطح الجلد. توجد بعض الأدلة، لكنها ليست كثيرة.'),
    named: { name: 'الليزر، أو كريم ريتينويد' },
  },
  'body-nothing': doNothing,
};
