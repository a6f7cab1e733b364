import type { Lead } from '../../../../model/outcome.js';
import { type LeadWords, says } from '../../shapes.js';

/** What leads the page instead of a number of visits. */
export const leads: Readonly<Record<Lead, LeadWords>> = {
  'natural-recovery': {
    title: 'Shedding with a cause usually stops by itself.',
    titleThinning: 'Thinning after a birth, fever or illness often grows back.',
    lead: says(
      'Hair tends to come back 3 to 6 months after the cause ends. It can take 6 to 9 months to look full again.',
      'malkud2015', 'shedding_months',
    ),
    detail: says(
      'A birth, a high fever, an operation, a crash diet or a new medicine can be the cause. A doctor can check. Do not stop a '
      + 'prescribed medicine on your own. Hair comes back over the same months as a course would take, so any course will seem to work.',
      'malkud2015', 'gupta2023',
    ),
  },
  'steady-weight': {
    title: 'Wait until your weight is steady.',
    lead: says('While your weight changes, the area changes too. A plan made now may not fit later.', 'editorial'),
    detail: says(
      'Food, movement and a steady weight are good for your health. Nobody has shown that they take away cellulite or one pocket of fat.',
      'editorial',
    ),
  },
};
