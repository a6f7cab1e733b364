import type { Gap } from '../../../../lib/gap.js';
import type { QuestionId } from '../../../../model/answers.js';
import { says } from '../../shapes.js';
import { frameVerdict } from './frame-verdict.js';
import { gapWords, inside, many } from '../lengths.js';

/** How far an amount moved, in the words people use. */
export type CostStep =
  | 'same' | 'slightly' | 'tenth' | 'fifth' | 'quarter' | 'third' | 'half' | 'two-thirds' | 'double' | 'far';

const SHARES: Readonly<Record<Exclude<CostStep, 'same' | 'double' | 'far'>, string>> = {
  slightly: 'slightly', tenth: 'about a tenth', fifth: 'about a fifth', quarter: 'about a quarter',
  third: 'about a third', half: 'about half', 'two-thirds': 'about two thirds',
};

function moved(change: number, thing: string): string {
  return `${many(Math.abs(change), thing)} ${change > 0 ? 'more' : 'fewer'}`;
}

function costMoved(step: CostStep, isHigher: boolean): string {
  if (step === 'same') return 'first-year cost about the same';
  if (step === 'double' || step === 'far') {
    if (!isHigher) return 'first-year cost much lower';
    return step === 'double' ? 'first-year cost about twice as high' : 'first-year cost more than twice as high';
  }
  return `first-year cost ${SHARES[step]} ${isHigher ? 'higher' : 'lower'}`;
}

const QUESTION_NAMES: Readonly<Record<QuestionId, string>> = {
  goal: 'Goal', severity: 'How much', duration: 'How long', area: 'Where', age: 'Age', sun: 'Sun or smoking',
  trigger: 'Last 6 months', weight: 'Weight', today: 'Health today', ever: 'Health history',
};

/** What the result page says around its content: labels, buttons, and sentences made from the plan. */
export const frame = {
  methodOpen: 'How we work this out',
  startAgain: 'Clear my answers and start again',
  verdict: frameVerdict,
  answers: {
    title: 'Your answers',
    names: QUESTION_NAMES,
    named: (name: string, answer: string) => `${name}: ${answer}`,
    otherConcern: 'choose face, hair or body',
    hint: 'The page updates as you choose',
    /** Said after a chip's words to those who cannot see the pencil. */
    change: 'change',
    open: 'not answered yet',
    confirm: 'please confirm',
    confirmAnswer: 'Yes, this is right',
    done: 'Done',
    dropped: (count: number) => `${count} ${count === 1 ? 'answer' : 'answers'} no longer used:`,
    droppedWhy: 'It is not asked for what you chose, so it does not count. It comes back if you go back.',
    noLongerUsed: 'no longer used',
    undo: 'Undo',
    redo: 'Redo',
  },
  change: {
    sessions: (change: number) => (change === 0 ? 'likely sessions the same' : moved(change, 'session')),
    upkeep: (change: number) => (change === 0 ? 'top-ups the same' : `${moved(change, 'top-up')} a year`),
    cost: costMoved,
    goal: (name: string) => `this is now the plan for ${inside(name)}`,
    page: (name: string) => `this page is now about ${inside(name)}`,
    verdict: (label: string) => `the answer is “${label}”`,
    planCame: 'there is a plan to look at now',
    planWent: 'no plan is shown',
    none: 'No change to the plan.',
    countedAsMiddle: 'Counted as the middle. Answer this to narrow the plan.',
    putBack: 'Put back. The plan is as it was.',
    sentence: (parts: readonly string[]) => {
      const joined = parts.join('; ');
      return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`;
    },
  },
  contents: {
    title: 'On this page',
    verdict: 'The short answer',
    whyNotNow: 'Why not now',
    goals: 'Which is nearest?',
    sessions: 'How many sessions?',
    timeline: 'When do they happen?',
    cost: 'What might it cost?',
    how: 'How does it work?',
    works: 'Does it work?',
    compare: 'How does it compare?',
    safety: 'Is it safe?',
    myths: 'Myth or fact?',
    stories: 'Stories',
    practitioner: 'Choosing a practitioner',
    afterwards: 'Afterwards',
    check: 'Did we make it clear?',
    next: 'Your next step',
    mayChange: 'What may change this?',
    whatElse: 'What else may help?',
    seeDoctor: 'See a doctor soon',
    note: 'Your note',
    questions: 'Questions to take along',
  },
  groups: {
    understand: 'Understand it',
    safe: 'Stay safe',
    before: 'Before you decide',
    read: 'To read, if you like',
  },
  rail: {
    plan: (goal: string, sessions: string, upkeep: string) => `${goal}: ${sessions}${upkeep ? `, ${upkeep}` : ''}.`,
    sessions: (likely: string) => `about ${likely} sessions`,
    topUps: (yearly: number) => `then ${many(yearly, 'top-up')} a year`,
    quarterly: (gap: Gap) => `or one every ${gapWords(gap)}`,
    cost: (amount: string) => `About ${amount} in the first year.`,
    costFrom: (from: string) => `${from} in the first year.`,
  },
  next: {
    title: 'Your next step',
    lead: 'A consultation is a talk, not a commitment. You can say no at any point.',
    leadAsk: 'Speak to your doctor first. Then, if your doctor agrees, you can talk to the clinic.',
    leadNone: 'Take your questions to a doctor you trust. You can say no at any point.',
    book: 'Book a consultation',
    whatsapp: 'Ask on WhatsApp',
    call: 'Call the clinic',
    email: 'Send an e-mail',
    askClinic: (clinic: string) => `Write to ${clinic}`,
    testMode: 'Test mode: the form sends nothing. Links still work.',
    change: 'Change the message',
    opens: 'opens a new page',
    textBefore: 'The message starts like this. You can change it before you send it:',
    text: 'Hello, I would like to ask about mesotherapy.',
    subject: 'A question about mesotherapy',
    health: 'Nothing you told us here is in the message.',
    doctorList: 'Print the list for your doctor',
    answerNow: 'Answer them now',
    questions: 'See the questions for your doctor',
    note: 'Print the note for your doctor',
    disclosure: 'This site may earn a fee if you book through a link marked “Partner link”.',
    samePlan: 'The plan is the same with and without it.',
    paidLink: 'Partner link',
  },
  short: {
    title: 'In short',
    /** First where hair thins a little after a birth, a fever or the like. */
    growsBack: says(
      'It often grows back by itself in 3 to 6 months. See a doctor for the cause first.', 'malkud2015', 'shedding_months',
    ),
    plan: (likely: string, range: string, upkeep: string) => `About ${likely} sessions to start${range === likely ? '' : ` (${range})`}${upkeep}.`,
    topUps: (yearly: number) => `, then ${many(yearly, 'top-up')} a year`,
    noTopUps: ', and most plans have no top-ups',
  },
};
