import { type ChoiceWords, says } from '../../shapes.js';
import { doNothing, nobodyKnows, whileUsed } from './compare-shared.js';

/** Choices for the face. */
export const faceChoices = {
  'sun-cream': {
    name: 'Sun cream',
    use: 'For sun-aged skin',
    visits: says('None. Daily, at home', 'guan2021'),
    timeOff: says('None', 'editorial'),
    lasts: whileUsed,
    trade: says('SPF 30 or more helps to protect skin from ageing. It costs little, but you need it every day.', 'guan2021', 'editorial'),
  },
  retinoid: {
    name: 'Cream from a doctor',
    use: 'For sun-aged skin',
    visits: says('A doctor first, then daily. Change starts after about 1 month', 'sitohang2022', 'retinoid_trials', 'editorial'),
    timeOff: says('None, but skin can peel at first', 'sitohang2022', 'retinoid_trials'),
    lasts: whileUsed,
    trade: says('Some creams have good proof for sun-aged skin. A doctor can say if one is for you.', 'sitohang2022', 'retinoid_trials'),
    named: {
      name: 'Retinoid cream, such as tretinoin',
      trade: says(
        'Trials found good proof for sun-aged skin. Ask a doctor, above all if you are or may get pregnant.',
        'sitohang2022', 'retinoid_trials',
      ),
    },
  },
  melasma: {
    name: 'Cream from a doctor',
    use: 'For melasma',
    visits: says('A doctor first, then daily for 3 months', 'pazyar2023', 'editorial'),
    timeOff: null,
    lasts: says('Patches often come back', 'pazyar2023'),
    trade: says('In a trial of 48 women, a cream did as well as injections. It can irritate skin.', 'pazyar2023'),
    named: {
      name: 'Hydroquinone cream',
      trade: says(
        'In a trial of 48 women, a 4% cream did as well as injections. It can irritate skin. A doctor says how long to use it.',
        'pazyar2023',
      ),
    },
  },
  botulinum: {
    name: 'A talk with a doctor about lines',
    use: 'For lines that show when you move',
    visits: says('1 visit', 'small2014', 'wake_lines'),
    timeOff: says('0 to 1 day', 'small2014', 'wake_lines'),
    lasts: says('3 to 4 months', 'small2014', 'wake_lines'),
    trade: says('A doctor can tell you what helps with lines that show when you move.', 'editorial'),
    named: {
      name: 'Botulinum toxin',
      trade: says('It has good proof for these lines, and it wears off in 3 to 4 months.', 'small2014', 'wake_lines'),
    },
  },
  filler: {
    name: 'Filler gel',
    use: 'For deep folds and hollows',
    visits: says('1 to 2 visits', 'nhs_filler', 'p_filler_ie'),
    timeOff: says('Days. Bruises up to about 10 days', 'p_filler_ie', 'p_filler_uk'),
    lasts: says('6 to 18 months', 'nhs_filler'),
    trade: says('It lifts folds and hollows. It can block a blood vessel, and people have lost skin or sight.', 'nhs_filler', 'fda_fillers2015', 'p_filler_uk'),
  },
  needling: {
    name: 'Microneedling',
    use: 'For lines, acne scars and dark patches',
    visits: says('4, every 4 weeks. For scars 1 to 8', 'needling_lines', 'needling_visits'),
    timeOff: says('2 to 3 days', 'needling_visits'),
    lasts: nobodyKnows,
    trade: says(
      'It makes many tiny holes and injects nothing. Acne scars got better in all of 33 studies. On dark patches, with the same '
      + 'medicine, it did as well as injections or better, with more redness.',
      'needling_scars', 'poostiyan2023', 'fatima2025',
    ),
  },
  peel: {
    name: 'Chemical peel',
    use: 'For the surface of the skin',
    visits: says('Light: often 4 to 6. Deep: 1', 'peel_kinds'),
    timeOff: says('None to a week. Weeks after a deep peel', 'peel_rest', 'peel_kinds'),
    lasts: null,
    trade: says('It takes off the top of the skin. Deep peels can leave brown or black skin lighter for good.', 'peel_kinds', 'peel_colour'),
  },
  'face-plasma': {
    name: 'Own blood plasma (PRP)',
    use: 'For the look of the skin',
    visits: says('1 to 3 in studies', 'prp_face2024'),
    timeOff: says('Short, but not measured', 'prp_face2024'),
    lasts: nobodyKnows,
    trade: says('A part of your own blood is injected. Gains were seen, but each clinic does it its own way.', 'prp_face2024'),
  },
  'face-nothing': doNothing,
} satisfies Readonly<Record<string, ChoiceWords>>;
