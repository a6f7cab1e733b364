import { says } from '../../shapes.js';

/** What stands on the method page beside the rules: what kind of tool this is, how proof was chosen, how it reads. */
export const method = {
  aidTitle: 'What kind of tool this is',
  aid: [
    says('This is an information tool. It helps you get ready for a talk with a doctor or a clinic.', 'editorial'),
    says('It does not say what you have, or choose a treatment for you.', 'editorial'),
    says(
      'There is a public list of what a good decision aid should do. We wrote with it in mind. Nobody has certified this tool, and '
      + 'it has not been tested with patients.', 'ipdas2014', 'ipdas_structure',
    ),
  ],
  proofTitle: 'How we chose the proof',
  proof: [
    says('We looked for trials and reviews of each goal, for and against, and for what clinics and regulators say.', 'editorial'),
    says('Each figure has its source, its kind and the day we checked it. Most were looked up a second time.', 'editorial'),
    says('A figure that stands on one weak source is left out, such as one of 28 men.', 'editorial'),
    says('We found no price of another clinic that is good enough to show.', 'editorial'),
  ],
  readingTitle: 'How easy it is to read',
  reading: (grade: string) => `We aim for US school grade 6, and 8 at most. The English text here is at grade ${grade}.`,
};
