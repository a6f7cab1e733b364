import { says, type WorksWords } from '../../shapes.js';
import { INDIA_POSITION, ITALY_POSITION, REVIEW_2013, study } from './studies.js';

const NOT_KNOWN = says('Nobody knows how long any change lasts.', 'editorial');

const THIGH_20 = study(
  'none', '20 women, one thigh treated, 12 weeks', 'No change in size or on a scan. Few were satisfied.', 'park2008',
);

/** What studies found for the body. */
export const bodyWorks: Readonly<Record<'body-fat' | 'body-cellulite' | 'body-skin' | 'body-stretch', WorksWords>> = {
  'body-fat': {
    reason: says(
      'Some small studies found a benefit. Others did not. The main positive trial had no untreated side. Two studies that '
      + 'compared a treated side with an untreated one found no change. One such medicine is licensed, for fat under the chin alone.',
      'salti2008', 'pmid18081857', 'park2008', 'thomas2018', 'kybella_label',
    ),
    studies: [
      study(
        'benefit', '37 women, 4 visits, 8 weeks apart',
        'The area got 6.5% smaller, and the fat layer 37% thinner on a scan. Both mixes did alike. No untreated side to compare.',
        'salti2008',
      ),
      study('benefit', '42 people, under the chin', 'A mild change: about 0.6 to 0.8 on a scale of 0 to 3.', 'rotunda2009'),
      study(
        'mixed', '1,269 people, looked back, one group’s patients',
        'Better on the face and upper arm, “average” on thighs and knees. Most of the change came after the first visit. '
        + 'Nothing to compare with.',
        'thomas2018',
      ),
      study('none', 'One hip treated, 3 visits', 'No change that could be measured. Everyone had inflammation.', 'pmid18081857'),
      THIGH_20,
      study(
        'mixed', 'Review of the studies',
        'Some mixes break fat cells open and scar them. Others shrink cells that fill up again.', 'jayasinghe2013',
      ),
      INDIA_POSITION,
    ],
    lasting: says('Nobody knows how long it lasts. If you gain weight, fat can come back.', 'editorial'),
  },
  'body-cellulite': {
    reason: says(
      'There is very little proof. We cannot tell you how likely it is to work. One study of 21 women saw a gain, with nothing '
      + 'to compare. One study of 20 women treated one thigh and saw no change.',
      'sylwia2017', 'park2008',
    ),
    studies: [
      study('benefit', '21 women', 'Cellulite looked milder and thighs were smaller. Nothing to compare with.', 'sylwia2017'),
      ITALY_POSITION,
      THIGH_20,
      INDIA_POSITION,
    ],
    lasting: NOT_KNOWN,
  },
  'body-skin': {
    reason: says(
      'There is very little proof. We cannot tell you how likely it is to work. We found no controlled trial on the skin of '
      + 'the body.',
      'editorial',
    ),
    studies: [REVIEW_2013, INDIA_POSITION],
    lasting: NOT_KNOWN,
  },
  'body-stretch': {
    reason: says(
      'There is very little proof. We cannot tell you how likely it is to work. We found one study of 32 people. Nobody in it '
      + 'was left untreated.',
      'fasola2024',
    ),
    studies: [
      study(
        'benefit', '32 people, white stretch marks, 4 visits',
        'Marks looked better at 6 months. Nothing to compare with.', 'fasola2024',
      ),
      REVIEW_2013,
      INDIA_POSITION,
    ],
    lasting: says('The one study watched people for 6 months. Nobody knows after that.', 'fasola2024'),
  },
};
