import { says } from '../../shapes.js';

/** Whether a point of the list is met. */
export type Met = 'yes' | 'no' | 'not-yet';

/** One point of a list of standards: what it asks, what is done here, and whether that meets it. */
export interface StandardWords {
  readonly asks: string;
  readonly here: string;
  readonly met: Met;
}

function point(asks: string, here: string, met: Met = 'yes'): StandardWords {
  return { asks, here, met };
}

const todo = 'Not done.';
const untested = 'Nobody has tested it.';
const noneForOthers = 'We give no chances for the other choices.';

/** Our own check against the IPDAS list for decision aids, in our words. Points on tests for an illness are left out. */
export const standards = {
  title: 'How it scores as a decision aid',
  lead: says(
    'IPDAS is a public list of what a decision aid should do. This is our own check. Nobody else has made it, and nobody has certified us.',
    'ipdas2014', 'ipdas_structure',
  ),
  asks: 'What the list asks',
  here: 'What we do',
  met: 'Met?',
  states: { yes: 'Yes', no: 'No', 'not-yet': 'Not yet' },
  score: (met: string, all: string) => `${met} of ${all} met`,
  groups: {
    qualifying: {
      title: 'To be called a decision aid',
      points: [
        point('Says what the problem is', 'Each goal has a few lines on it.'),
        point('States the choice', 'Have mesotherapy, do something else, or do nothing.'),
        point('Lists the choices', 'In “How does it compare?”. Doing nothing is one of them.'),
        point('Good sides of each choice', 'Told there, one by one.'),
        point('Bad sides of each choice', 'For some other choices, nobody has checked the risk yet.', 'not-yet'),
        point('What it is like, for body and mind', 'We say how a visit feels. We do not say it for the other choices.', 'not-yet'),
      ],
    },
    certifying: {
      title: 'To be fair',
      points: [
        point('Good and bad in equal detail', 'Risks and benefits have one form and about the same length.'),
        point('Names its proof', 'Each figure opens its sources.'),
        point('Has a date', 'At the foot of each page.'),
        point('Says when it is updated', 'On this page.'),
        point('Says how unsure it is', 'Ranges, and a grade for the proof.'),
        point('Says who paid for it', 'We say who sells the treatment. We have not yet said who paid for this tool.', 'not-yet'),
      ],
    },
    quality: {
      title: 'To be better still',
      points: [
        point('What happens if you do nothing', 'Told for each goal.'),
        point('Choices side by side', 'In a table that you can sort.'),
        point('The chance of each result', 'For women with a wider parting. For other goals, nobody knows.', 'no'),
        point('Whose chances they are', 'Told where we give one.'),
        point('Chances as numbers', 'Out of 100 people.'),
        point('The same time for all choices', noneForOthers, 'no'),
        point('The same “out of 100” for all', noneForOthers, 'no'),
        point('More than one way to see them', 'Words, numbers and a picture.'),
        point('Asks what matters to you', 'In “How does it compare?”.'),
        point('Leads step by step', 'Questions, your result, then what to ask.'),
        point('A list to take along', 'Questions and checks, on paper too.'),
        point('Patients said what they need', todo, 'not-yet'),
        point('Doctors said what is needed', todo, 'not-yet'),
        point('Read by patients from outside', todo, 'not-yet'),
        point('Read by doctors from outside', todo, 'not-yet'),
        point('Tried by people who face the choice', todo, 'not-yet'),
        point('Tried by those who advise them', todo, 'not-yet'),
        point('How proof was chosen', 'On this page.'),
        point('How good the proof is', 'One of three grades, with the reason.'),
        point('Who wrote it, and their training', 'No author is named yet.', 'not-yet'),
        point('How easy it is to read', 'On this page.'),
        point('Shown to lead to choices that fit', untested, 'no'),
        point('Shown to help people learn', untested, 'no'),
      ],
    },
  },
  /** While a point of the first group is open. */
  notAnAid: 'The first group is not all met. So we call this an information tool, and not a decision aid.',
  isAnAid: 'The first group is met.',
  leftOut: says('The list has 44 points. The 9 that are about tests for an illness do not apply here.', 'ipdas2014', 'ipdas_use2019'),
  wording: says(
    'We read the points of the first two groups in a study, and those of the third in a copy. The words here are ours.',
    'ipdas_items2016', 'ipdas_items_copy',
  ),
};
