import { says, type WorksWords } from '../../shapes.js';
import { study } from './studies.js';

const ONE_YEAR = says(
  'Nobody knows how long any effect lasts. Most plans repeat, out of habit. The longest study we read watched people for 1 year.',
  'editorial', 'saceda2022',
);

const VITAMINS_49_MEN = study(
  'none', '49 men, vitamin-type mix against a scalp liquid that has good proof', 'No better than that liquid.',
  'gajjar2019', 'hair_doctor_answer',
);
const HAIR_LOST = study(
  'none', '3 people', 'Hair was lost and the skin scarred where the needle went in.', 'hairloss_sites',
);
const REVIEW_27 = study(
  'mixed', 'Review of 27 articles', 'Several saw gains. There is no standard way to do it. Side effects were reported.',
  'gupta2023',
);
const REVIEW_5 = study('mixed', 'Review of 5 studies, 344 people', 'Hair improved, but the studies were poor.', 'marzban2017');
const REVIEW_11 = study(
  'mixed', 'Review of 11 studies', 'Most lean towards a gain over a scalp liquid. Two saw none.', 'aledani2024',
);
const LOOK_BACK = study(
  'mixed', '541 people, looked back, one visit every 3 months',
  'Of the 86 who had nothing else, 38 of every 100 had a marked change after a year. Nothing to compare with.',
  'saceda2022',
);

/** What studies found for hair. Strengths and names of medicines are left out on purpose. */
export const hairWorks: Readonly<Record<'hair-early' | 'hair-male' | 'hair-female' | 'hair-shedding', WorksWords>> = {
  'hair-early': {
    reason: says(
      'There is very little proof. We cannot tell you how likely it is to work. In the one fair trial, a vitamin-type mix did '
      + 'no better than a scalp liquid. There is no standard recipe.',
      'gajjar2019', 'gupta2023',
    ),
    studies: [REVIEW_11, REVIEW_5, VITAMINS_49_MEN, REVIEW_27, HAIR_LOST],
    lasting: ONE_YEAR,
  },
  'hair-male': {
    reason: says(
      'Some small studies found a benefit. Others did not. Small trials of mixes with a medicine did better than salt water. '
      + 'The trial of a vitamin-type mix saw no gain. Reviews call the studies poor.',
      'abdallah2009', 'actas2020', 'gajjar2019', 'gupta2023', 'marzban2017',
    ),
    studies: [
      study(
        'benefit', '28 men, medicine mix or salt water, 7 visits',
        'More hair at week 12 than with salt water. Men with shorter hair loss did better.', 'abdallah2009', 'herzruelas2020',
      ),
      study(
        'benefit', '90 men, 9 visits',
        'More growing hairs with a mix of medicine and vitamins. Nobody can say which of the two did it.', 'actas2020',
      ),
      LOOK_BACK, REVIEW_11, REVIEW_5, VITAMINS_49_MEN, REVIEW_27, HAIR_LOST,
    ],
    lasting: ONE_YEAR,
  },
  'hair-female': {
    reason: says(
      'Two trials of mixes with a medicine found a benefit. One of them compared it with salt water. Each was short and in '
      + 'one centre. Vitamin mixes have not been shown to regrow hair.',
      'moftah2013', 'azam2010', 'gupta2023', 'gajjar2019',
    ),
    studies: [
      study(
        'benefit', '126 women, medicine mix or salt water, 12 visits',
        'Photos looked better in 63 of every 100, against 18 of every 100 with salt water, at 18 weeks. '
        + 'Women with shorter hair loss did better.',
        'moftah2013', 'moftah2013sum',
      ),
      study(
        'benefit', '60 women, another medicine, injected or sprayed',
        'Injected did better after 4 months. We could read the summary alone.', 'azam2010',
      ),
      LOOK_BACK, REVIEW_11, REVIEW_5, VITAMINS_49_MEN, REVIEW_27, HAIR_LOST,
    ],
    lasting: ONE_YEAR,
  },
  'hair-shedding': {
    reason: says(
      'There is very little proof. We found no controlled trial. Shedding usually settles 3 to 6 months after the cause stops. '
      + 'Hair that grows back would have grown back anyway.',
      'malkud2015', 'gupta2023',
    ),
    studies: [
      study('none', 'Review of sudden shedding', 'The cause is what to treat. Vitamins are not well proven.', 'malkud2015'),
      REVIEW_27, HAIR_LOST,
    ],
    lasting: says(
      'Once the cause is gone, the hair usually stays. If it keeps falling after 6 months, see a doctor again.', 'malkud2015', 'editorial',
    ),
  },
};
