import type { Gap } from '../../../../lib/gap.js';
import { says, type Statement } from '../../shapes.js';
import { gapWords, lengthWords, many, span } from '../lengths.js';
import { cost } from './plan-cost.js';

const topUps = (count: number): string => many(count, 'top-up');
const visits = (count: number): string => many(count, 'visit');

/** "3 top-ups a year", "up to 2 top-ups a year". */
function upkeep(likely: number, high: number): string {
  return likely > 0 ? `${topUps(likely)} a year` : `up to ${topUps(high)} a year for some people`;
}

/** "4, then every 6 months:" before the number of visits. */
function pattern(sessions: number, gap: Gap | null): string {
  return gap ? `${sessions}, then every ${gapWords(gap)}:` : `${sessions}, no top-ups:`;
}

/** Section "How many sessions?". */
const sessions = {
  title: 'How many sessions?',
  course: (likely: string, low: number, high: number) => `About ${likely} to start. Clinics plan ${span(low, high)}.`,
  courseOpen: (low: number, high: number, usual: number) =>
    `Clinics plan ${span(low, high)} to start. The usual count is ${usual}.`,
  upkeep: (likely: number, high: number) => (high > 0 ? `Then ${upkeep(likely, high)}.` : 'Most plans have no top-ups.'),
  alternative: (gap: Gap) => `Or one visit every ${gapWords(gap)}, with no course.`,
  fewest: (count: number) => `${count} fewest`,
  most: (count: number) => `${count} most`,
  likely: 'Likely',
  likelyBand: (min: number, max: number) => `Likely, ${span(min, max)}`,
  likelyFewest: 'Likely, fewest',
  likelyMost: 'Likely, most',
  strip: (low: number, likely: string, high: number) => `${low} fewest, ${likely} likely, ${high} most.`,
  open: (min: number, max: number) => `Your open answers leave ${span(min, max)} as likely.`,
  narrows: (question: string) => `Your answer to “${question}” would narrow it most.`,
  chartTitle: {
    face: 'Your goal beside the other face goals',
    hair: 'Your goal beside the other hair goals',
    body: 'Your goal beside the other body goals',
  },
  sentence: (goal: string, likely: string, range: string, others: string) =>
    `${goal}: about ${likely} ${likely === '1' ? 'session' : 'sessions'}, in a range of ${range}. The other goals range from ${others}.`,
  span,
  rangeNote: (range: string) => `(${range})`,
  legendBand: 'Lowest to highest',
  legendInner: 'What your open answers leave possible',
  legendLikely: 'Likely for your goal, usual for the others',
  table: { caption: 'Sessions to start', head: ['Goal', 'Fewest', 'Likely', 'Most'] },
  about: 'sessions',
};

/** Section "When do they happen?". */
const timeline = {
  title: 'When do they happen?',
  length: (weeks: number) => `The course takes about ${many(weeks, 'week')}.`,
  oneVisit: 'The likely plan is a single visit.',
  firstChange: {
    guess: (low: number, typical: number, high: number) =>
      `Our guess for a first change is ${lengthWords({ unit: 'week', low, high })}, about ${typical} as a middle.`,
    clinics: (low: number, high: number) =>
      `Clinics say a first change may come after ${lengthWords({ unit: 'week', low, high })}. No study has shown it.`,
    partGuess: (low: number, typical: number, high: number) =>
      `First changes were reported after ${lengthWords({ unit: 'week', low, high })}. Our best guess is about ${typical}.`,
    reported: (low: number, typical: number, high: number) =>
      `First changes were reported after ${lengthWords({ unit: 'week', low, high })}, with ${typical} in the middle.`,
  },
  twoWays: 'Clinics do this in two ways. Nobody has compared them with each other.',
  recovery: 'Visits and natural recovery run over the same months, so any course will seem to work.',
  calendar: 'Add likely dates to my calendar',
  switch: { label: 'Time shown', 12: '12 months', 24: '24 months' },
  fewer: 'Fewer',
  likely: 'Likely',
  more: 'More',
  pattern,
  visits,
  evenly: 'evenly spaced:',
  groupCourse: 'A. A course',
  groupRegular: (gap: Gap) => `B. One visit every ${gapWords(gap)}`,
  byItself: 'By itself',
  byItselfNote: 'once the cause has stopped,',
  byItselfValue: (low: number, high: number) => `${span(low, high)} months`,
  start: 'Start',
  startRecovery: 'Cause stops',
  months: (count: number, isLast: boolean) => (isLast ? `${count} months` : String(count)),
  check: 'Progress check',
  legendCourse: (gap: Gap) => `Course, one every ${gapWords(gap)}`,
  legendVisit: (gap: Gap) => `Visit, ${lengthWords(gap)} apart in A`,
  legendTopUp: 'Top-up',
  legendRecovery: 'When hair tends to come back',
  sentence: (plan: string, likely: number, low: number, high: number, months: number) =>
    `Likely plan: ${plan} ${visits(likely)} in ${months} months (${span(low, high)}).`,
  sentenceRegular: (count: number, months: number) => `The other way makes ${visits(count)} in ${months} months.`,
  sentenceRecovery: (low: number, high: number) =>
    `Hair tends to come back by itself ${span(low, high)} months after the cause has stopped.`,
  table: {
    caption: 'Visits by plan',
    head: ['', 'Fewer', 'Likely', 'More'],
    regular: (gap: Gap) => `Every ${gapWords(gap)}`,
    course: 'Course',
    firstYear: 'First 12 months',
    twoYears: 'First 24 months',
    laterYear: 'Each later year',
    none: 'none',
  },
  checkNote: {
    title: 'Check progress at 3 months.',
    text: 'Agree before you start what change would make it worth going on, and when you would stop.',
  },
  moreVisits: {
    title: 'More visits have not been shown to work better.',
    text: says('Vitamins are not well proven for shedding either.', 'malkud2015'),
  },
  basisCourse: 'Course:',
  basisUpkeep: 'Top-ups:',
  cards: {
    firstYear: 'First-year visits',
    laterYear: 'Each later year',
    cost: 'First-year cost',
    firstChange: 'First change seen',
    weeks: (low: number, high: number) => lengthWords({ unit: 'week', low, high }),
    notReported: 'not reported',
    range: (likely: number, low: number, high: number) => (low === high ? String(likely) : `${likely} (${span(low, high)})`),
    notCompared: 'Nobody has compared the two.',
    course: {
      'hair-male': says('One trial gave 28 men 7 visits in 11 weeks, or salt water.', 'abdallah2009'),
      'hair-female': says('One study gave 126 women 12 visits in 16 weeks, or salt water.', 'moftah2013', 'moftah2013sum'),
    } satisfies Readonly<Record<'hair-male' | 'hair-female', Statement>>,
    regular: says(
      'The commonest way in a look-back at 541 people. It had nothing to compare with. It is used with one medicine alone.',
      'saceda2022', 'saceda2017',
    ),
  },
  about: 'visits and top-ups',
};

/** Sessions, time and cost: labels, and sentences made from the plan. */
export const plan = {
  chart: { showTable: 'Show as a table', hideTable: 'Hide the table' },
  sessions, timeline, cost,
};
