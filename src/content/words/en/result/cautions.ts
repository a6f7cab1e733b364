import { says } from '../../shapes.js';

/** What to know with these answers before anything is planned. */
export const cautions = {
  moreVisits: 'More visits have not been shown to work better.',
  skinTone: says(
    'Needles can leave dark marks on brown or black skin, and on skin with melasma. Ask what is done to lower the chance. '
    + 'It does not rule you out.', 'skin_marks', 'poostiyan2023',
  ),
  fat: says(
    'Health authorities warn about fat-dissolving injections: scars, infections, dents and knots. France bans them for looks. '
    + 'The USA has approved one medicine, under the chin and nowhere else.', 'fda_fat', 'fda_fat_mixes', 'kybella_label', 'fr_decree2011',
  ),
  pregnancyHair: says('If you are or could become pregnant, tell the doctor first.', 'unborn_baby'),
  tryingHair: says(
    'The hair studies that found a gain used a prescription medicine. It must not be used by anyone who is pregnant, or could '
    + 'become pregnant. Tell the doctor your plans.', 'moftah2013', 'abdallah2009', 'unborn_baby',
  ),
};
