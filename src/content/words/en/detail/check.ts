import { says, type Statement } from '../../shapes.js';
import { inside } from '../lengths.js';

/** One thing to think about, and what is known of it; the fact of `proof` is the reason for the goal's grade. */
interface CheckWords {
  readonly said: (goal: string) => string;
  readonly fact: Statement;
}

/** What may be said to a statement, by names that stay. */
export const checkReplies = { agree: 'Agree', disagree: 'Disagree', unsure: 'Not sure' };

const checks = {
  promise: {
    said: () => 'The figures on this page are a promise.',
    fact: says('They are not. They tell what clinics and studies use. Your own course may be longer or shorter, or may not help.', 'editorial'),
  },
  proof: {
    said: (goal: string) => `The proof that it helps with ${goal} is not strong.`,
    fact: says('No goal of the face or the body has strong proof here. Each goal tells its own studies.', 'konda2013', 'editorial'),
  },
  signs: {
    said: () => 'A new lump some weeks after a visit can wait.',
    fact: says(
      'New lumps or sores 1 to 12 weeks after a visit need a skin doctor within days. They can be an infection that common antibiotics often fail to treat.',
      'ntm2007', 'zeng2025', 'cdc2005',
    ),
  },
  'top-ups': {
    said: () => 'To keep a gain, more visits may be needed after the course.',
    fact: says('Clinics plan more visits every few months. Nobody has tested how often they are needed.', 'p_nadia', 'p_celik', 'editorial'),
  },
  recovery: {
    said: () => 'Sudden shedding can stop without treatment.',
    fact: says('It usually settles 3 to 6 months after the cause stops. So any course will seem to work.', 'malkud2015', 'editorial'),
  },
} satisfies Readonly<Record<string, CheckWords>>;

/** The understanding check: three statements to agree with or not. Nothing is counted. */
export const check = {
  checks,
  replies: checkReplies,
  hint: 'Three things people often mix up. Answer as many as you like.',
  quote: (said: string) => `“${said}”`,
  fits: 'Yes, that fits what is known.',
  differs: 'Many people think so. Here is what is known.',
  unsure: 'That is a fair answer. Here is what is known.',
  read: (section: string) => `Read more: ${inside(section)}`,
};
