import { type ChoiceWords, says } from '../../shapes.js';
import { doNothing, nobodyKnows, several } from './compare-shared.js';

/** Choices for the body. */
export const bodyChoices = {
  habits: {
    name: 'Food, movement, a steady weight',
    use: 'For your health',
    visits: says('None', 'editorial'),
    timeOff: says('None', 'editorial'),
    lasts: says('While you keep it up', 'editorial'),
    trade: says('Good for your health. Not shown to take away cellulite or one pocket of fat.', 'editorial'),
  },
  freezing: {
    name: 'Fat freezing',
    use: 'For a small pocket of fat',
    visits: says('1 visit or more', 'surgeons_fat'),
    timeOff: says('Numb skin, which can last weeks', 'freezing_numb'),
    lasts: nobodyKnows,
    trade: says(
      'On scans the fat layer got 10% to 26% thinner. About 50 of every 100 people feel numb. In about 0.2 of every 100, the fat '
      + 'grows instead.',
      'freezing_study', 'freezing_numb', 'freezing_growth',
    ),
  },
  liposuction: {
    name: 'Liposuction',
    use: 'For shape, not for weight',
    visits: says('1 operation', 'nhs_lipo'),
    timeOff: says('Weeks. Deep swelling up to 6 months', 'lipo_rest'),
    lasts: says('Fat taken out stays away. Weight can come back elsewhere', 'fat_removal'),
    trade: says('Surgery takes the fat out, and the shape changes. Healing is slow.', 'nhs_lipo', 'lipo_rest'),
  },
  chin: {
    name: 'A talk with a doctor',
    use: 'For fat under the chin',
    visits: says('Up to 6, at least 1 month apart', 'kybella_label'),
    timeOff: says('2 to 14 days of swelling', 'kybella_isi', 'kybella_faq', 'editorial'),
    lasts: says('The label does not say', 'kybella_label'),
    trade: says('A doctor can tell you what is licensed where you live.', 'editorial'),
    named: {
      name: 'Deoxycholic acid',
      trade: says(
        'It is licensed in the US for under the chin and nowhere else. Bruises came in 72 of every 100 people.',
        'kybella_label', 'kybella_isi',
      ),
    },
  },
  bands: {
    name: 'Loosening the bands under the skin',
    use: 'For cellulite',
    visits: says('1 visit', 'cellulite_bands'),
    timeOff: null,
    lasts: says('Seen for 1 year', 'cellulite_bands'),
    trade: says(
      'Bands that pull the skin in are loosened by a small cut or by sound. After 1 year, 70 of every 100 women still saw a real '
      + 'change. There were 42 women in the study.',
      'cellulite_bands',
    ),
  },
  radio: {
    name: 'Heat by radio waves',
    use: 'For loose skin',
    visits: says(several, 'araujo2015'),
    timeOff: says('Little or none', 'araujo2015'),
    lasts: nobodyKnows,
    trade: says('Heat goes into the skin without a needle. A review found the studies weak.', 'araujo2015'),
  },
  stretch: {
    name: 'Laser, or a cream from a doctor',
    use: 'For stretch marks',
    visits: says(several, 'stretch_review'),
    timeOff: says('0 to 7 days', 'stretch_review'),
    lasts: null,
    trade: says('Both work on the surface of the skin. There is some proof, but not much.', 'stretch_review'),
    named: { name: 'Laser, or a retinoid cream' },
  },
  'body-nothing': doNothing,
} satisfies Readonly<Record<string, ChoiceWords>>;
