import { says, type Statement } from '../shapes.js';
import { knowing } from './know.js';
import { redFlags } from './red-flags.js';

/** What emergency numbers are known to hold for, where that is a part of the place. */
const partly: Readonly<Record<string, Statement>> = {
  PK: says(
    '1122 was confirmed for Punjab and Islamabad. Elsewhere, find your local number before a visit.',
    'emergency_pk_punjab', 'emergency_pk_islamabad',
  ),
};

/** The card of warning signs, with what its room says before it is opened. */
export const signs = {
  title: 'When to get help after a visit',
  hint: says('Keep this card for 12 weeks: lumps can come late.', 'ntm2007'),
  print: 'Print this card',
  urgency: { now: 'Emergency', 'same-day': 'Same day', soon: 'Soon' },
  emergency: (number: string) => `In an emergency, call ${number}.`,
  emergencyPartial: (number: string) => `In an emergency, call ${number} or your local emergency number.`,
  emergencyUnset: 'In an emergency, call your local emergency number.',
  call: (number: string) => `Call ${number}`,
  callClinic: (name: string) => (name ? `Call ${name}` : 'Call this clinic'),
  keep: 'Write down at every visit:',
  keepText: says('The date, the name and batch number of the product, and who treated you. Ask for these each time.', 'editorial'),
  flags: redFlags,
  partly,
  ...knowing,
};
