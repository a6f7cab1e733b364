import { type PractitionerWords, says, type Titled } from '../../shapes.js';
import type { SourceId } from '../../../sources.js';

function check(title: string, text: string, ...sources: readonly SourceId[]): Titled {
  return { title, text, sources };
}

/** How to choose who does it, and what to ask. */
export const practitioner: PractitionerWords = {
  checks: {
    licence: check(
      'A licence you can look up', 'The number is on show. Find it yourself on the register of doctors.',
      'cdc2005', 'pmdc_registration',
    ),
    training: check('Trained in skin care and in mesotherapy', 'Ask where they learned it, when, and how many they have done.', 'sim2011', 'editorial'),
    room: check('A clean clinic room', 'It should not be a home or a salon.', 'cdc2005', 'editorial'),
    sealed: check(
      'A sealed product, opened in front of you',
      'It is made for injection, used once and in date. Write down the name and the batch number.',
      'cdc2005', 'baleares2011',
    ),
    help: check('Help at hand', 'Emergency medicines are in the room, and you get a number to call at night.', 'editorial'),
    writing: check('It is all in writing', 'The plan, the price, the consent and the care afterwards.', 'mddus2016', 'editorial'),
    'no-rush': check('No rush', 'You get time to go home and think. There is no “today only” and no two-for-one.', 'mddus2016'),
  },
  register: {
    PK: says('In Pakistan, ask for the PMDC number. It must be on show, and on your receipt.', 'pmdc_registration'),
  },
  reviews: says(
    'Reviews and tips from friends can tell you how people were treated. They are no proof of skill, or that the injections work.',
    'editorial',
  ),
  consultation: [
    says(
      'They ask about your health, your medicines and your allergies. Tell them all of it, low mood and blood clots too.',
      'mddus2016', 'editorial',
    ),
    says('They look at the area and name the problem. With hair loss, the cause comes first.', 'malkud2015', 'editorial'),
    says('They ask what you hope for, and say what is likely and what is not.', 'mddus2016', 'editorial'),
    says('They go through other ways, doing nothing too, and what can go wrong.', 'mddus2016', 'editorial'),
    says('You get a plan and a price, and they ask before any photo.', 'editorial'),
    says('The person who treats you takes your consent. Then you get time to think.', 'mddus2016'),
  ],
  questions: {
    what: 'What exactly will you inject? May I see the box, the batch number and the expiry date?',
    registered: 'Is it registered here for injection, and for this use?',
    nothing: 'What happens if I do nothing?',
    stop: 'How many visits, how far apart, and when do we stop if nothing changes?',
    night: 'Who do I call at night?',
    cost: 'What will the first year cost, and each year after? What is extra?',
    other: 'What else could I try first?',
    done: 'How many have you done? What went wrong, and what did you do?',
    home: 'May I take this home and think?',
  },
};
