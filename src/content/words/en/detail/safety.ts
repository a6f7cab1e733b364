import { type SafetyWords, says } from '../../shapes.js';
import { benefits } from './safety-benefits.js';
import { effects } from './safety-effects.js';

const INFECTION = says(
  'Deep infection can take weeks to heal and can leave scars. One review found 423 people in 30 reports. Of 92 such cases '
  + 'after beauty treatments, 34% followed mesotherapy.', 'singsing2022', 'ntm92',
);
const DIRTY_PRODUCT = says(
  'A good clinic is not enough. In 2009, 17 of 77 patients of one were infected. Its work was judged correct. '
  + 'Germs in the product were the likely cause. This was not proved.', 'baleares2011',
);
const NO_LICENCE = says(
  'In 2005, 14 people near Washington had lasting skin harm. The person who treated them had no licence. Elsewhere, '
  + 'poor hygiene or a germ in a vial was found.', 'cdc2005', 'lima2008', 'adelaide2008',
);
const INFLAMED = says('Dead skin, inflamed fat, hard lumps and a severe allergic reaction are reported too.', 'complications_review');
const LOW_COUNTS = says(
  'Surveys of doctors who sell it find few harms. The true number is probably higher.', 'palmer2006', 'survey17376',
);

/** "Is it safe?". Benefits and serious harms stand side by side: a test keeps them at about the same length. */
export const safety: SafetyWords = {
  effects,
  serious: {
    face: [INFECTION, DIRTY_PRODUCT, NO_LICENCE, INFLAMED, LOW_COUNTS],
    hair: [
      INFECTION, DIRTY_PRODUCT, NO_LICENCE,
      says(
        'Dead skin, hard lumps and a severe allergic reaction are reported, and lost hair at the needle points.',
        'complications_review', 'hairloss_sites',
      ),
      says(
        'In 541 people looked back on, 45 of 100 had pain. No serious or sexual side effect was seen. It can miss harms.',
        'saceda2022', 'editorial',
      ),
      says(
        'Some mixes hold a medicine that can harm an unborn baby. Low mood and sex problems are reported with this kind of '
        + 'medicine as tablets.', 'unborn_baby', 'mhra2024',
      ),
    ],
    body: [INFECTION, DIRTY_PRODUCT, NO_LICENCE, INFLAMED, LOW_COUNTS],
  },
  benefits,
  who: [
    says('A licensed doctor, with a number on show that you can find on the public register.', 'cdc2005', 'pmdc_registration'),
    says('Trained in skin or plastic surgery, and in this way of injecting.', 'mddus2016', 'editorial'),
    says('In a clean clinic room. Never a home or a salon.', 'cdc2005'),
    says('With a sealed product in date, made for injection, and opened in front of you.', 'cdc2005', 'editorial'),
    says('With emergency medicine in the room, and a number to call at night.', 'editorial'),
    says('With a written plan and price, no push to buy today, and time to think.', 'mddus2016'),
  ],
  walkAway: [
    says('The bottle has no label, or is open already.', 'cdc2005', 'editorial'),
    says('You are pressed with a price for today, or two for one.', 'mddus2016'),
    says('Nobody asks about your illnesses and medicines.', 'mddus2016', 'editorial'),
    says('No licence is shown when you ask.', 'cdc2005'),
  ],
  homeKits: [
    says('Do not inject yourself, and do not let a friend do it.', 'fda_fat', 'fda_fat_mixes'),
    says('Kits sold online can be fake or dirty. People have been scarred.', 'fda_fat'),
    says('Needle-free pens have harmed skin, lips and eyes, some for good.', 'fda_pens2021'),
    says('At home there is no health check, no sterile room, and no one to treat an allergic reaction.', 'editorial'),
  ],
};
