import { says } from '../../shapes.js';

/** What stands on the method page beside the rules: what kind of tool this is, how proof was chosen, what is weak. */
export const method = {
  aidTitle: 'What kind of tool this is',
  aid: [
    says('This is an information tool. It helps you get ready for a talk with a doctor or a clinic.', 'editorial'),
    says('It does not say what you have, or choose a treatment for you.', 'editorial'),
  ],
  proofTitle: 'How we chose the proof',
  proof: [
    says('We looked for trials and reviews of each goal, for and against, and for what clinics and regulators say.', 'editorial'),
    says('Each figure has its source, its kind and the day we checked it. Most were looked up a second time.', 'editorial'),
    says('A figure that stands on one weak source is left out, such as one of 28 men.', 'editorial'),
    says('We found no price of another clinic that is good enough to show.', 'editorial'),
    says('These we read too. No figure here stands on them alone.', 'moftah2013news', 'georgescu2022', 'depth_training'),
  ],
  weakTitle: 'What is weak',
  weak: [
    says('Most studies were read as summaries, not in full.', 'editorial'),
    says('The gaps between top-ups are clinic habit or our guess. None was tested.', 'editorial'),
    says('Some figures for first changes and time off are our guess.', 'editorial'),
    says('For loose skin on the body we found no study at all.', 'editorial'),
    says('A few figures stand on one source. Some sources were read once.', 'editorial'),
    says('Rules and emergency numbers change, and some were found in news reports.', 'editorial'),
    says('The medical sentences here still wait for a doctor to check them.', 'editorial'),
  ],
  readingTitle: 'How easy it is to read',
  reading: (grade: string, hardest: string) =>
    `We aim for US school grade 6, and 8 at most. The English text is at grade ${grade}. Its hardest part is at ${hardest}.`,
  readingHow: 'A program counts it (Flesch–Kincaid) each time the tool is built. It leaves out names and labels.',
};
