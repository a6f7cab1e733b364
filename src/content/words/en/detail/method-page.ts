import type { WeighedQuestion } from '../../../../model/protocol.js';
import type { Source } from '../../../sources.js';
import { span } from '../lengths.js';

const QUESTIONS: Readonly<Record<WeighedQuestion, string>> = {
  severity: 'How much', duration: 'How long', area: 'Where', age: 'Age', sun: 'Sun or smoking',
};

const KINDS: Readonly<Record<Source['kind'], string>> = {
  study: 'Studies', review: 'Reviews and guides for doctors', regulator: 'Regulators and health services', other: 'News, notes and other pages',
  practice: 'Clinics', editorial: 'Our own word',
};

/** The page on how figures are reached. */
export const methodPage = {
  back: 'Back to my result',
  title: 'How we work this out',
  lead: 'This page shows what clinics plan and what studies found. It cannot say what will work for you. '
    + 'Here is where each number comes from.',
  kindsTitle: 'Kinds of figure',
  kindsLead: 'Each number carries one of these labels.',
  kinds: {
    published: 'A study, a regulator, a health body or another public page says it. We read it, or a summary of it.',
    practice: 'Clinics or guides say so. Nobody has tested it. Almost all gaps between top-ups are of this kind.',
    editorial: 'We found no figure, so we made a careful guess. A clinic may change it.',
    owner: 'The clinic whose page this is typed it in.',
    quoted: 'You typed it in. It stays on this page.',
    arithmetic: 'A sum made from the other figures.',
  },
  pointsTitle: 'How your answers move the count',
  pointsLead: 'No study gives a count by age, area or sun. So each answer is worth one point at most, and the range never moves.',
  pointsStep: 'All points are added. More than 0 moves the count from the usual one towards the highest; less than 0, '
    + 'towards the lowest. An answer left open, or “not sure”, adds 0.',
  pointsCaption: (concern: string) => `Points: ${concern}`,
  question: 'Question',
  answers: 'Answers with their points',
  /** The sign stays before its number in every direction. */
  answerPoints: (answer: string, points: number) => `${answer}: \u2066${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points)}\u2069`,
  questions: QUESTIONS,
  firstYear: 'First year: the visits of the course, then as many top-ups as fit in the days that are left of 365.',
  /** The rule with the visitor's own numbers. */
  example: {
    title: (noun: string) => `Worked for you: ${noun}`,
    still: (usual: string) => `Your answers come to 0 points. So the count stays at the usual ${usual}.`,
    up: (points: string, most: string, usual: string, end: string) =>
      `Your answers come to ${points} of ${most} points at most. The usual count is ${usual}, the highest ${end}.`,
    down: (points: string, most: string, usual: string, end: string) =>
      `Your answers come to ${points} of ${most} points at most. The usual count is ${usual}, the lowest ${end}.`,
    step: (gap: string, points: string, most: string, exact: string, rounded: string) =>
      `${gap} × ${points} ÷ ${most} is ${exact}. That makes ${rounded} in whole visits.`,
    likely: (count: string, low: number, high: number) => `So your likely count is ${count}, in a range of ${span(low, high)}.`,
  },
  gradesTitle: 'How we grade proof',
  gradesLead: 'No goal here reaches “good”.',
  safetyTitle: 'How we reach the safety answer',
  safety: 'Your strictest answer counts. A question left open, or “rather not say”, counts as the careful side. '
    + 'A clinic may add questions. It cannot remove one.',
  placesTitle: 'Places and emergency numbers',
  placesLead: 'Whoever runs this page sets the place. It decides which rules and which number you see.',
  placeSet: (place: string) => `It is set to ${place}.`,
  placeUnset: 'No place is set here.',
  placesElse: 'In other places we say: “Call your local emergency number”.',
  languageTitle: 'Language and review',
  english: 'English',
  notReviewed: 'We wrote it. No clinician has reviewed it yet.',
  reviewed: (name: string, date: string) => `We wrote it. ${name} reviewed it for this page, ${date}.`,
  translation: 'This translation',
  draft: 'A draft. No doctor and no reader of the language has signed it yet.',
  signed: (name: string, date: string) => `Signed by ${name}, ${date}.`,
  whoTitle: 'Who made it, who pays',
  runs: (name: string) => `${name} runs this page and sells this treatment.`,
  runsUnnamed: 'The clinic whose page this is sells this treatment.',
  paid: (name: string) => `${name} runs this page. It may be paid if you book through one of its links.`,
  paidUnnamed: 'Whoever runs this page may be paid if you book through one of its links.',
  who: 'It can set its own prices and figures, and those are labelled. '
    + 'It cannot remove a safety question, a side effect or another choice.',
  made: (version: string) => `The tool is treatment-explorer ${version}, under an open licence. We have not yet said who paid for it.`,
  update: 'Figures are checked again every 12 months, or when a regulator acts.',
  next: (month: string) => `The next check is due by ${month}.`,
  sourcesTitle: 'All sources',
  sourcesLead: (count: string) => `${count} in all. Links go to studies, regulators and governments alone.`,
  sourceKinds: KINDS,
  sourcesOf: (kind: string, count: string) => `${kind}: ${count}`,
  clinics: 'We name no clinic and link to none.',
  several: (cite: string, count: string) => `${cite} (${count} of them)`,
  undated: 'no date',
};
