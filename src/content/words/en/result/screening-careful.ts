import { type CarefulScreeningWords, says } from '../../shapes.js';
import { reasons } from './screening-reasons.js';

const LOW_MOOD = 'low mood about your looks on most days';
const SPOT = 'a mole or spot that is growing, changing or bleeding';
const WHEN_AGAIN = 'When would it make sense to talk about this again?';
const NOW_OR_LATER = 'What can I do now, and what can wait?';

/** Why a safety answer is stricter, and what may help in the meantime: no medicine, peel or procedure. */
export const carefulScreening: CarefulScreeningWords = {
  reasons,
  ownRule: 'This clinic’s own rule.',
  notNowTitle: {
    'under-18': 'Mesotherapy is not for anyone under 18.',
    pregnant: 'Mesotherapy is not advised while you are pregnant.',
    breastfeeding: 'Mesotherapy is not advised while you breastfeed.',
    'trying-pattern': 'These hair injections are not for anyone who is trying for a baby.',
    'skin-today': 'Wait until your skin is well, or a doctor has looked.',
    'cancer-treatment': 'Mesotherapy is not advised during cancer treatment.',
    'severe-reaction': 'See a doctor about your past reaction first.',
    other: 'Mesotherapy is not advised for you now.',
  },
  whatElse: {
    face: [
      { title: 'Sunscreen', ...says('Sun protection is good for your skin in any case. Use SPF 30 or more each day.', 'guan2021') },
      { title: 'Gentle care', ...says('Wash with something mild, and leave sore spots alone. It is kind to the skin you have.', 'editorial') },
      { title: 'A doctor or pharmacist', ...says('Ask about a change that is new. Ask, too, before you try a new product.', 'editorial') },
      { title: 'Nothing, for now', ...says('Lines and dull skin do no harm to your health. They can wait.', 'editorial') },
    ],
    hair: [
      { title: 'Ask about the cause', ...says('Hair can thin for many reasons. A doctor can look, and may offer a blood test.', 'malkud2015') },
      {
        title: 'Give it time',
        ...says('Shedding after a birth, a fever or an operation usually stops. Hair tends to come back 3 to 6 months after the cause ends.', 'malkud2015'),
      },
      { title: 'Check what is in the bottle', ...says('Ask a pharmacist before you put anything new on your scalp.', 'editorial') },
      { title: 'Gentle care', ...says('A loose style, a soft brush and less heat. It will not regrow hair. It is kind to the hair you have.', 'editorial') },
    ],
    body: [
      {
        title: 'Steady habits',
        ...says('Food, movement and a steady weight are good for your health. Nobody has shown that they take away cellulite or one pocket of fat.', 'editorial'),
      },
      { title: 'Gentle care', ...says('Keep the skin clean, soft and out of strong sun.', 'editorial') },
      { title: 'A doctor', ...says('Ask about a lump, a sore place or a change that is new.', 'editorial') },
      { title: 'Nothing, for now', ...says('Cellulite and stretch marks do no harm to your health. They can wait.', 'editorial') },
    ],
  },
  seeDoctor: {
    face: [SPOT, 'skin that is hot, sore or has pus', LOW_MOOD],
    hair: ['round bald patches, or hair that comes out in handfuls', 'a sore, scaly or burning scalp', LOW_MOOD],
    body: ['a lump that is new, growing or sore', SPOT, 'weight that changes fast for no clear reason', LOW_MOOD],
  },
  askQuestions: [
    'Is it safe for me, with what I ticked above?',
    'Does anything need a check or a test first?',
    'Which ingredients should I not be given?',
    'Is there something else I could try first?',
  ],
  noteQuestions: {
    face: ['What is behind this change in my skin?', 'Is what I use on my skin safe for me now?', NOW_OR_LATER, WHEN_AGAIN],
    hair: ['Why is my hair thinning? Do I need a blood test?', 'Is what I use on my hair and skin safe for me now?', NOW_OR_LATER, WHEN_AGAIN],
    body: ['What is this, and is it harmless?', 'Does my weight or my health play a part?', NOW_OR_LATER, WHEN_AGAIN],
  },
};
