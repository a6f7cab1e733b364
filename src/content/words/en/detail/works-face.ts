import { says, type WorksWords } from '../../shapes.js';
import { INDIA_POSITION, ITALY_POSITION, study } from './studies.js';

const SIX_MONTHS = says(
  'Nobody knows how long any change lasts. Most plans repeat, out of habit. The longest face studies we read watched people '
  + 'for about 6 months.', 'editorial', 'amin2006', 'eldomyati2012',
);
const NOT_KNOWN = says('Nobody knows how long any change lasts.', 'editorial');

const SMALL_VITAMIN_MIX = study(
  'none', '10 people, vitamins and gel, 4 visits',
  'No real change in photos or under the microscope.', 'amin2006',
);
const EYE_AREA = study('none', '6 people, eye area, 6 visits', 'No real change in look or collagen.', 'eldomyati2012');
const ITALY_NO_CONTROL = study(
  'benefit', '50 people, 4 visits', 'Skin looked brighter, smoother and firmer at 2 months. Nothing to compare with.',
  'savoia2013',
);
const AGAINST_ROUTINE = study('none', 'Review of the studies', 'It does not advise it for routine use.', 'atiyeh2021');
const GEL_REVIEW = study(
  'benefit', 'Review of 13 studies', 'The gel made skin look better. Alone it did better than mixes.', 'ghatge2023',
);

/** What studies found for the face. */
export const faceWorks: Readonly<Record<
  'face-lines' | 'face-glow' | 'face-texture' | 'face-pigment' | 'face-eyes', WorksWords
>> = {
  'face-lines': {
    reason: says(
      'Some small studies found a benefit. Others did not, or were paid for by the maker. Two trials of a water-holding gel '
      + 'saw small gains. Two small studies of vitamin mixes saw none.',
      'duteil2023', 'fanian2023', 'amin2006', 'eldomyati2012', 'atiyeh2021',
    ),
    studies: [
      study(
        'benefit', '30 people, half the face, salt water on the other half',
        'Ten days after the third visit, crow’s feet were 10% less deep. On the salt-water side they were 7% deeper. '
        + 'Three of the six authors work for the maker.',
        'duteil2023',
      ),
      study('benefit', '146 people, against a cream alone', 'Fewer fine lines at days 75 and 120. Paid for by the maker.', 'fanian2023'),
      study('benefit', '10 people, 6 visits', 'Fine lines fell by 43%, deep ones by 10%. Nothing to compare with.', 'jewds2015'),
      study('benefit', '5 visits, linked to the maker', 'Crow’s feet were 43% less deep. Nothing to compare with.', 'grandvincent2017'),
      ITALY_NO_CONTROL,
      GEL_REVIEW,
      ITALY_POSITION,
      SMALL_VITAMIN_MIX,
      EYE_AREA,
      study(
        'mixed', '55 women, half the face, 3 visits',
        'Skin was less stiff at 1 and 3 months. Its stretch was not clearly different from the salt-water side.',
        'baspeyras2013',
      ),
      AGAINST_ROUTINE,
      INDIA_POSITION,
    ],
    lasting: SIX_MONTHS,
  },
  'face-glow': {
    reason: says(
      'Some small studies found a benefit. Others did not, or were paid for by the maker. In three short trials, skin held '
      + 'more water or looked brighter. At least two were linked to the maker.',
      'duteil2023', 'baspeyras2013', 'fanian2023', 'ghatge2023',
    ),
    studies: [
      study(
        'benefit', '30 people, half the face, salt water on the other half',
        'Ten days after the third visit, skin held 35% more water and was 27% firmer. '
        + 'Three of the six authors work for the maker.',
        'duteil2023',
      ),
      study(
        'benefit', '146 people, against a cream alone',
        'Skin looked brighter at days 75 and 120. Paid for by the maker.', 'fanian2023',
      ),
      study(
        'benefit', '55 women, half the face, 3 visits',
        'Skin looked brighter at 3 months than on the salt-water side. Its stretch was not clearly different.',
        'baspeyras2013',
      ),
      ITALY_NO_CONTROL,
      study('benefit', '5 visits, linked to the maker', 'Pores looked 59% smaller. Nothing to compare with.', 'grandvincent2017'),
      GEL_REVIEW,
      ITALY_POSITION,
      SMALL_VITAMIN_MIX,
      EYE_AREA,
      AGAINST_ROUTINE,
      INDIA_POSITION,
    ],
    lasting: SIX_MONTHS,
  },
  'face-texture': {
    reason: says(
      'There is very little proof. We cannot tell you how likely it is to work. We found no controlled trial of a '
      + 'mesotherapy mix for acne scars or loose skin. Needling without injections has been studied far more.',
      'editorial', 'needling_scars',
    ),
    studies: [
      ITALY_NO_CONTROL,
      study('benefit', '5 visits, linked to the maker', 'Pores looked 59% smaller. Nothing to compare with.', 'grandvincent2017'),
      ITALY_POSITION,
      SMALL_VITAMIN_MIX,
      EYE_AREA,
      study(
        'mixed', 'A trial on acne scars',
        'It tested a filler gel, not a mesotherapy mix. It cannot tell us about mesotherapy.', 'dierickx2018',
      ),
      AGAINST_ROUTINE,
      INDIA_POSITION,
    ],
    lasting: NOT_KNOWN,
  },
  'face-pigment': {
    reason: says(
      'Small trials saw patches fade. Needling did as well in one trial and better in another. A standard cream did as well '
      + 'too. Melasma often comes back, and needles can darken skin.',
      'poostiyan2023', 'fatima2025', 'pazyar2023',
    ),
    studies: [
      study(
        'mixed', '27 people, half the face, 3 visits',
        'Patches faded alike with injection and with needling. With needling, skin was more red and swollen, yet people were happier. '
        + 'One person’s skin went darker on that side.',
        'poostiyan2023',
      ),
      study('mixed', '48 people, 3 months', 'Injection and a standard cream did alike. It often came back.', 'pazyar2023'),
      INDIA_POSITION,
      study('mixed', '100 people in Pakistan, 3 visits', 'Needling worked better and faster than injection.', 'fatima2025'),
    ],
    lasting: says('Melasma often comes back, whatever is done. Nobody knows how long a change lasts.', 'pazyar2023'),
  },
  'face-eyes': {
    reason: says(
      'There is very little proof. We cannot tell you how likely it is to work. The one trial had three small groups, and its '
      + 'summary says two different things.',
      'ahmed2018', 'eldomyati2012',
    ),
    studies: [
      study(
        'mixed', '45 people in 3 groups, 5 visits',
        'Its summary says there was no clear difference. It also says the skin tone was better than with gas injections. '
        + 'The vitamin injections burned more.',
        'ahmed2018',
      ),
      study('none', '6 people, lines near the eye, 6 visits', 'No real change in look or collagen.', 'eldomyati2012'),
      AGAINST_ROUTINE,
      INDIA_POSITION,
    ],
    lasting: NOT_KNOWN,
  },
};
