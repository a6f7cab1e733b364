import type { faceChoices as english } from '../../en/detail/compare-face.js';
import type { ChoiceWords } from '../../shapes.js';
import { told } from '../../told.js';
import type { Translation } from '../../translation.js';
import { doNothing, nobodyKnows, whileUsed } from './compare-shared.js';

export const faceChoices: Readonly<Record<keyof typeof english, Translation<ChoiceWords>>> = {
  'sun-cream': {
    name: 'واقي الشمس',
    use: 'للبشرة المتأثرة بالشمس',
    visits: told('لا شيء. يوميًا في المنزل'),
    timeOff: told('لا شيء'),
    lasts: whileUsed,
    trade: told('واقٍ بدرجة SPF 30 أو أكثر يساعد على حماية البشرة من الشيخوخة. تكلفته قليلة، لكنه يلزمك كل يوم.'),
  },
  retinoid: {
    name: 'كريم من الطبيب',
    use: 'للبشرة المتأثرة بالشمس',
    visits: told('الطبيب أولًا، ثم يوميًا. يبدأ التغيّر بعد نحو شهر واحد'),
    timeOff: told('لا شيء، لكن الجلد قد يتقشّر في البداية'),
    lasts: whileUsed,
    trade: told('لبعض الكريمات أدلة جيدة للبشرة المتأثرة بالشمس. ويمكن للطبيب أن يقول هل أحدها يناسبك.'),
    named: {
      name: 'كريم ريتينويد، مثل تريتينوين (tretinoin)',
      trade: told('وجدت التجارب السريرية أدلة جيدة للبشرة المتأثرة بالشمس. يُرجى سؤال الطبيب، وخاصة في حال الحمل أو احتمال حدوثه.'),
    },
  },
  melasma: {
    name: 'كريم من الطبيب',
    use: 'للكلف',
    visits: told('الطبيب أولًا، ثم يوميًا لمدة 3 أشهر'),
    timeOff: null,
    lasts: told('كثيرًا ما تعود البقع'),
    trade: told('في تجربة سريرية على 48 امرأة كانت نتيجة كريم مماثلة لنتيجة الحقن. وقد يهيّج الجلد.'),
    named: {
      name: 'كريم هيدروكينون (hydroquinone)',
      trade: told('في تجربة سريرية على 48 امرأة كانت نتيجة كريم بتركيز 4% مماثلة لنتيجة الحقن. وقد يهيّج الجلد. ويحدد الطبيب مدة استعماله.'),
    },
  },
  botulinum: {
    name: 'حديث مع الطبيب عن الخطوط',
    use: 'للخطوط التي تظهر مع الحركة',
    visits: told('زيارة واحدة'),
    timeOff: told('0 إلى يوم واحد'),
    lasts: told('3 إلى 4 أشهر'),
    trade: told('يمكن للطبيب أن يخبرك بما يساعد في الخطوط التي تظهر مع الحركة.'),
    named: {
      name: 'توكسين البوتولينوم (botulinum toxin)',
      trade: told('أدلته جيدة لهذه الخطوط، ويزول أثره خلال 3 إلى 4 أشهر.'),
    },
  },
  filler: {
    name: 'جل الفيلر',
    use: 'للثنيات العميقة والتجاويف',
    visits: told('زيارة إلى زيارتين'),
    timeOff: told('أيام. كدمات حتى نحو 10 أيام'),
    lasts: told('6 إلى 18 شهرًا'),
    trade: told('يرفع الثنيات والتجاويف. وقد يسدّ وعاءً دمويًا، وقد فقد أشخاص جزءًا من الجلد أو البصر.'),
  },
  needling: {
    name: 'الوخز بالإبر الدقيقة',
    use: 'للخطوط وندوب حب الشباب والبقع الداكنة',
    visits: told('4، كل 4 أسابيع. للندوب 1 إلى 8'),
    timeOff: told('2 إلى 3 أيام'),
    lasts: nobodyKnows,
    trade: told(
      'يصنع ثقوبًا دقيقة كثيرة ولا يحقن شيئًا. تحسّنت ندوب حب الشباب في كل الدراسات وعددها 33. وفي البقع الداكنة، مع '
      + 'الدواء نفسه، كانت نتيجته مماثلة للحقن أو أفضل منها، مع احمرار أكثر.',
    ),
  },
  peel: {
    name: 'التقشير الكيميائي',
    use: 'لسطح الجلد',
    visits: told('الخفيف: غالبًا 4 إلى 6. العميق: 1'),
    timeOff: told('لا شيء إلى أسبوع. أسابيع بعد التقشير العميق'),
    lasts: null,
    trade: told('يزيل الطبقة العليا من الجلد. وقد يترك التقشير العميق البشرة البنية أو السوداء أفتح لونًا دون رجوع.'),
  },
  'face-plasma': {
    name: 'بلازما من دمك (PRP)',
    use: 'لمظهر البشرة',
    visits: told('1 إلى 3 في الدراسات'),
    timeOff: told('قصيرة، لكنها لم تُقَس'),
    lasts: nobodyKnows,
    trade: told('يُحقن جزء من دمك أنت. لوحظ تحسّن، لكن كل عيادة تجريه بطريقتها.'),
  },
  'face-nothing': doNothing,
};
