import { type ChoiceWords, says } from '../../shapes.js';
import { doNothing } from './compare-shared.js';

/** Choices for hair. */
export const hairChoices = {
  cause: {
    name: 'Find the cause first',
    use: 'With a doctor',
    visits: says('1 to 2 visits, often with a blood test', 'malkud2015', 'editorial'),
    timeOff: says('None', 'editorial'),
    lasts: says('Does not apply', 'editorial'),
    trade: says('Hair often comes back when what set it off is found and stopped.', 'malkud2015', 'editorial'),
  },
  minoxidil: {
    name: 'Scalp liquid, ask a pharmacist',
    use: 'For pattern hair loss',
    visits: says('None. Daily, judge after about 3 to 6 months', 'hair_doctor_answer'),
    timeOff: says('None, but hair can shed at first', 'hair_doctor_answer'),
    lasts: says('Lost about 2 months after you stop', 'hair_doctor_answer'),
    trade: says('It has good proof and no needles. You need it daily, for as long as you want to keep the gain.', 'hair_doctor_answer'),
    named: { name: 'Minoxidil on the scalp' },
  },
  finasteride: {
    name: 'Prescription tablet, ask a doctor',
    use: 'For men with pattern hair loss',
    visits: says('A doctor first, then daily. Judge after about 3 to 6 months', 'hair_doctor_answer', 'editorial'),
    timeOff: says('None', 'hair_doctor_answer'),
    lasts: says('Lost after you stop', 'hair_doctor_answer'),
    trade: says(
      'About 2 of every 100 men lose sex drive. Low mood, thoughts of suicide, and sexual problems that stayed have been '
      + 'reported. Tell the doctor if you have ever been low.',
      'webmd_hair', 'mhra2024',
    ),
    named: { name: 'Finasteride tablet' },
  },
  transplant: {
    name: 'Hair transplant',
    use: 'For hair that will not grow back',
    visits: says('1 to 2 operations', 'p_transplant'),
    timeOff: says('About a week', 'nhs_transplant', 'p_transplant'),
    lasts: says('Moved hair lasts long. The rest can thin', 'nhs_transplant', 'p_transplant'),
    trade: says('Hair is moved by surgery to where it is thin. It takes about 9 months to show.', 'nhs_transplant', 'p_transplant_uk'),
  },
  'hair-plasma': {
    name: 'Own blood plasma (PRP)',
    use: 'For pattern hair loss',
    visits: says('3 to 5, monthly', 'prp_hair'),
    timeOff: says('0 to 2 days', 'prp_hair'),
    lasts: says('Needs top-ups', 'prp_hair'),
    trade: says('Trials put together saw a gain. A trial of 30 men, with dummy injections to compare, saw none.', 'prp_hair', 'prp_hair_trial'),
  },
  'hair-nothing': doNothing,
} satisfies Readonly<Record<string, ChoiceWords>>;
