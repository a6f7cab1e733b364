import { type SafetyWords, says } from '../../shapes.js';
import { effects } from './safety-effects.js';

/** "Is it safe?". Benefits and serious harms stand side by side: a test keeps them at about the same length. */
export const safety: SafetyWords = {
  effects,
  serious: [
    says(
      'Deep infection can take weeks to heal and can leave scars. One review found 423 people in 30 reports. Of 92 such cases '
      + 'after beauty treatments, 34% followed mesotherapy.', 'singsing2022', 'ntm92',
    ),
    says(
      'A good clinic is not enough. In 2009, 17 of 77 patients of one were infected. Its work was judged correct. '
      + 'The product was likely dirty; it was not proved.', 'baleares2011',
    ),
    says(
      'In 2005, 14 people near Washington had lasting skin harm. The person who treated them had no licence. Elsewhere, '
      + 'poor hygiene or a germ in a vial was found.', 'cdc2005', 'lima2008', 'adelaide2008',
    ),
    says(
      'Dead skin, inflamed fat, hard lumps, a severe allergic reaction and lost hair are reported too.',
      'complications_review', 'hairloss_sites',
    ),
    says('Surveys of doctors who sell it find few harms. Such counts read low.', 'palmer2006', 'survey17376'),
  ],
  benefits: {
    face: [
      says('Skin can hold more water for weeks to months. Three trials of hyaluronic acid saw a gain in water or glow.', 'duteil2023', 'baspeyras2013', 'fanian2023'),
      says(
        'Lines may look a little softer. In one trial, lines at the eyes were 10% less deep. On the side with salt water they were '
        + '7% deeper.', 'duteil2023',
      ),
      says('All were short, and two had ties to the maker. Trials of vitamin mixes found no gain.', 'duteil2023', 'fanian2023', 'amin2006', 'eldomyati2012'),
      says('It is not surgery. After a visit many people carry on the same day.', 'p_fr', 'editorial'),
      says('For scars, loose skin and dark circles, a gain has not been shown.', 'dierickx2018', 'ahmed2018', 'editorial'),
    ],
    hair: [
      says(
        'Mixes with a hair-loss medicine can help pattern hair loss. In a trial of 126 women, 63 of 100 looked better in photos. '
        + 'With salt water it was 18 of 100.', 'moftah2013',
      ),
      says('Small trials in men point the same way. People with shorter hair loss did better.', 'abdallah2009', 'moftah2013', 'actas2020'),
      says('In 541 people looked back on, no serious or sexual side effect was seen.', 'saceda2022'),
      says('Vitamin mixes have not been shown to regrow hair. After sudden shedding, hair usually comes back without help.', 'gajjar2019', 'malkud2015'),
      says('It is not surgery, and time off is short or none.', 'p_fit', 'editorial'),
    ],
    body: [
      says('A small pocket of fat may shrink a little. In one trial of 37 women the area got 6.5% smaller. No one went untreated to compare.', 'salti2008'),
      says('Two small studies that did compare found no change.', 'pmid18081857', 'park2008'),
      says('Under the chin, one medicine has good proof. It is licensed in the USA for that place alone.', 'kybella_label'),
      says('For cellulite, 21 women had less of it after a course. Nobody was left untreated to compare.', 'sylwia2017'),
      says('White stretch marks looked better in 32 people after 6 months, again with nobody to compare.', 'fasola2024'),
      says('For loose skin, a gain has not been shown. It is not surgery.', 'editorial'),
    ],
  },
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
