import { type ChoiceWords, says } from '../../shapes.js';

// Said of several choices, in one place.
export const nobodyKnows = says('Nobody knows yet', 'editorial');
export const whileUsed = says('While you use it', 'editorial');
export const several = 'Several. Studies differ';

/** What it means for a goal is told beside its problem. */
export const doNothing: ChoiceWords = {
  name: 'Do nothing',
  use: '',
  visits: says('None', 'editorial'),
  timeOff: says('None', 'editorial'),
  lasts: says('Does not apply', 'editorial'),
  trade: null,
};
