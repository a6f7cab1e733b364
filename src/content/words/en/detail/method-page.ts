import type { WeighedQuestion } from '../../../../model/protocol.js';

const QUESTIONS: Readonly<Record<WeighedQuestion, string>> = {
  severity: 'How much', duration: 'How long', area: 'Where', age: 'Age', sun: 'Sun or smoking',
};

/** The page on how figures are reached. */
export const methodPage = {
  title: 'How we work this out',
  lead: 'This page shows what clinics plan and what studies found. It cannot say what will work for you. '
    + 'Here is where each number comes from.',
  kindsTitle: 'Kinds of figure',
  kindsLead: 'Each number carries one of these labels.',
  kinds: {
    published: 'A study planned it or found it, and we read that study, or its summary.',
    practice: 'Clinics or guides say so. Nobody has tested it. Almost all gaps between top-ups are of this kind.',
    editorial: 'We found no figure, so we made a careful guess. A clinic may change it.',
    owner: 'The clinic whose page this is typed it in.',
    arithmetic: 'A sum made from the other figures.',
  },
  pointsTitle: 'How your answers move the count',
  pointsLead: 'No study gives a count by age, area or sun. So each answer is worth one point at most, and the range never moves.',
  pointsStep: 'All points are added. More than 0 moves the count from the usual one towards the highest; less than 0, '
    + 'towards the lowest. An answer left open, or “not sure”, adds 0.',
  pointsCaption: (concern: string) => `Points: ${concern}`,
  question: 'Question',
  answer: 'Answer',
  points: 'Points',
  pointsValue: (points: number) => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0'),
  questions: QUESTIONS,
  firstYear: 'First year: the visits of the course, then as many top-ups as fit in the days that are left of 365.',
  gradesTitle: 'How we grade proof',
  gradesLead: 'No goal here reaches “good”.',
  safetyTitle: 'How we reach the safety answer',
  safety: 'Your strictest answer counts. A question left open, or “rather not say”, counts as the careful side. '
    + 'A clinic may add questions. It cannot remove one.',
  weakTitle: 'What is weak',
  weak: [
    'Most studies were read as summaries, not in full.',
    'The gaps between top-ups are clinic habit or our guess. None was tested.',
    'Some figures for first changes and time off are our guess.',
    'The medical sentences here still wait for a doctor to check them.',
  ],
  whoTitle: 'Who made it, who pays',
  who: 'The clinic whose page this is can set its own prices and figures, and those are labelled. '
    + 'It cannot remove a safety question, a side effect or another choice.',
  update: 'Figures are checked again every 12 months, or when a regulator acts.',
  sourcesTitle: 'All sources',
  sourcesLead: (count: number) => `${count} in all. Links go to studies, regulators and governments alone.`,
};
