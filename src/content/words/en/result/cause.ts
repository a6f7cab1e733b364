import { type CauseWords, says } from '../../shapes.js';

const DOCTOR_CAN: readonly string[] = [
  'Look at the scalp, and ask about your health and your family.',
  'Take a blood test, or a small sample, if needed.',
  'Say what helps for your cause, and what does not.',
];

/** Pages that send to a doctor for the cause: no plan, visits or price. */
export const cause: Readonly<Record<'hair-unsure' | 'hair-patches', CauseWords>> = {
  'hair-unsure': {
    title: 'Not sure what it is? See a doctor for the cause first.',
    lead: says('Hair can thin for many reasons, and each has its own care. A plan made before you know the cause may not fit.', 'malkud2015', 'editorial'),
    doctorCan: DOCTOR_CAN,
    questions: [
      'What is the cause of my hair loss?',
      'Will it come back by itself?',
      'What has good proof for this cause?',
      'What happens if I do nothing?',
    ],
    sooner: ['hair comes out in handfuls', 'the scalp is sore, scaly, red or has pus', 'you feel unwell'],
  },
  'hair-patches': {
    title: 'Round patches: see a doctor for the cause first.',
    lead: says('Round patches that come on fast can be an illness of their own. It needs its own care, so we give no plan here.', 'areata_note'),
    doctorCan: DOCTOR_CAN,
    questions: [
      'What is the cause of the patches?',
      'Will they grow back by themselves?',
      'What has good proof for this cause?',
      'What should I not use on them?',
    ],
    sooner: ['the skin is sore, scaly, red or has pus', 'the patches spread fast', 'you feel unwell'],
  },
};
