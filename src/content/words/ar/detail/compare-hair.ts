import type { hairChoices as english } from '../../en/detail/compare-hair.js';
import type { ChoiceWords } from '../../shapes.js';
import { told } from '../../told.js';
import type { Translation } from '../../translation.js';
import { doNothing } from './compare-shared.js';

export const hairChoices: Readonly<Record<keyof typeof english, Translation<ChoiceWords>>> = {
  cause: {
    name: 'معرفة السبب أولًا',
    use: 'مع الطبيب',
    visits: told('زيارة إلى زيارتين، مع فحص دم في كثير من الأحيان'),
    timeOff: told('لا شيء'),
    lasts: told('لا ينطبق'),
    trade: told('كثيرًا ما يعود الشعر عندما يُعرف ما بدأ التساقط ويُوقف.'),
  },
  minoxidil: {
    name: 'سائل لفروة الرأس، يُسأل عنه الصيدلي',
    use: 'لتساقط الشعر النمطي',
    visits: told('لا شيء. يوميًا، والحكم عليه بعد نحو 3 إلى 6 أشهر'),
    timeOff: told('لا شيء، لكن الشعر قد يتساقط في البداية'),
    lasts: told('يُفقد بعد نحو شهرين من التوقف'),
    trade: told('أدلته جيدة ولا إبر فيه. ويلزمك يوميًا، ما دامت الرغبة في الحفاظ على التحسّن.'),
    named: { name: 'المينوكسيديل (minoxidil) على فروة الرأس' },
  },
  finasteride: {
    name: 'قرص بوصفة طبية، يُسأل عنه الطبيب',
    use: 'للرجال الذين لديهم تساقط الشعر النمطي',
    visits: told('الطبيب أولًا، ثم يوميًا. والحكم عليه بعد نحو 3 إلى 6 أشهر'),
    timeOff: told('لا شيء'),
    lasts: told('يُفقد بعد التوقف'),
    trade: told(
      'يفقد نحو 2 من كل 100 رجل الرغبة الجنسية. وقد أُبلغ عن انخفاض المزاج، وأفكار انتحارية، ومشكلات جنسية استمرت. '
      + 'يُرجى إخبار الطبيب بأي انخفاض سابق في المزاج.',
    ),
    named: { name: 'قرص الفيناسترايد (finasteride)' },
  },
  transplant: {
    name: 'زراعة الشعر',
    use: 'للشعر الذي لن ينمو من جديد',
    visits: told('عملية إلى عمليتين'),
    timeOff: told('نحو أسبوع'),
    lasts: told('الشعر المنقول يدوم طويلًا. والباقي قد يترقّق'),
    trade: told('يُنقل الشعر بالجراحة إلى حيث هو خفيف. ويستغرق ظهور الأثر نحو 9 أشهر.'),
  },
  'hair-plasma': {
    name: 'بلازما من دمك (PRP)',
    use: 'لتساقط الشعر النمطي',
    visits: told('3 إلى 5، مرة كل شهر'),
    timeOff: told('0 إلى يومين'),
    lasts: told('يحتاج إلى جلسات تعزيزية'),
    trade: told('لاحظت التجارب السريرية مجتمعةً تحسّنًا. ولم تلاحظ أي تحسّن تجربة سريرية على 30 رجلًا، فيها حقن وهمية للمقارنة.'),
  },
  'hair-nothing': doNothing,
};
