import { told } from '../../told.js';
import type { Translation } from '../../translation.js';
import type { worksLabels as english } from '../../en/detail/works-labels.js';

/** The one trial that is drawn, on hair of women: what stands around its figures. */
const trial: Translation<(typeof english)['trial']> = {
  title: 'ما حدث في تجربة سريرية واحدة',
  women: (all: string, treated: string, control: string) =>
    `عدد النساء ${all}: تلقّت الخلطة ${treated} منهن، وتلقّت الماء المالح ${control}.`,
  visits: told('كان لهن 12 زيارة في 16 أسبوعًا. وجرى تقييم الصور في الأسبوع 18.'),
  treated: { title: 'مع الحقن', note: 'خلطة فيها دواء' },
  control: { title: 'مع الماء المالح', note: 'حقن بلا دواء' },
  harm: 'والجانب الآخر',
  better: (count: string) => `${count} من 100: المظهر أفضل في الصور`,
  hurt: (count: string) => `${count} من 100: قالوا إنها مؤلمة`,
  more: (count: string) => `مع الخلطة، زاد عدد من كان مظهرهن أفضل بمقدار ${count} من كل 100، مقارنة بالماء المالح.`,
  limits: [
    told(
      'كان ذلك في مركز واحد، و18 أسبوعًا مدة قصيرة. ولم يُذكر كيف كُوّنت المجموعتان. وكانت النتيجة أفضل لدى النساء اللواتي كانت مدة تساقط شعرهن أقصر.',
    ),
    told(
      'يمكن أن يضرّ الدواء بالجنين. وهو ليس لمن هي حامل أو قد تصبح حاملًا. وتعطيه العيادات خارج الاستعمال المعتمد.',
    ),
  ],
  medicine: { named: told('كان الدواء dutasteride.') },
  table: {
    caption: 'التجربة السريرية بالأرقام الدقيقة',
    head: ['المجموعة', 'النساء', 'أفضل في الصور'],
    percent: (value: string) => `${value}%`,
  },
};

/** Around the studies of a goal. */
export const worksLabels: Translation<typeof english> = {
  for: 'لصالح العلاج',
  against: 'ضد العلاج، أو غير مؤكد',
  noneFor: 'لم نجد أي دراسة أظهرت فائدة.',
  found: { benefit: 'فائدة', mixed: 'نتائج متباينة', none: 'لا فائدة، أو ضرر' },
  ties: 'حيث وجدنا صلة بشركة مصنّعة، فإننا نذكرها. وقليل من الدراسات يذكر من دفع تكلفتها.',
  chance: 'كم شخصًا يستفيد منه؟',
  chanceText: 'لا أحد يعرف. لم نجد تجربة سريرية منصفة أحصت ذلك جيدًا بما يكفي لرسمه.',
  lasting: 'كم يدوم؟',
  byGoal: 'ما مدى قوة الأدلة، لكل هدف',
  claims: 'ادعاءات لا نكررها، ولماذا',
  trial,
};
