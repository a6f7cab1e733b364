import type { WeighedQuestion } from '../../../../model/protocol.js';
import { span } from './lengths.js';

const QUESTIONS: Readonly<Record<WeighedQuestion, string>> = {
  severity: 'How much', duration: 'How long', area: 'Where', age: 'Age', sun: 'Sun or smoking',
};

/** The page of "not now", of goals to choose from, of a cause to find first, and of the method. */
export const framePages = {
  notNow: {
    lead: 'This is about the timing, not about you. Nobody will contact you.',
    why: 'Why we say this',
    leftOut: 'We have left out visits, prices and booking. Nothing about you is sent to a clinic from here.',
    /** Before reasons that would ask for a doctor by themselves. */
    also: 'Also:',
    changeAnswer: 'Change this answer',
    changeAnswers: 'Change an answer',
    /** Under the signs to see a doctor with. */
    notAlone: 'You are not alone. Help exists.',
    changeTitle: 'What may change this?',
    changeLead: 'You can look again at any time.',
    changeNone: 'Ask your doctor if, and when, this could change.',
    elseTitle: 'What else may help?',
    elseLead: 'None of these needs a needle.',
    doctorTitle: 'See a doctor soon if you notice',
    noteTitle: 'Your note',
    noteLead: 'This is all of it. Select the text to copy or keep it. It goes nowhere by itself.',
    note: {
      heading: 'A note for my doctor',
      reading: (noun: string) => `I was reading about mesotherapy (small injections into the skin) for ${noun}.`,
      readingPlain: 'I was reading about mesotherapy (small injections into the skin).',
      told: (verdict: string) => `The page told me: ${verdict}.`,
      because: 'Because of:',
      ask: 'I would like to ask',
      foot: 'No plan, price or clinic is on this page. General information, not medical advice.',
    },
  },
  goals: {
    title: 'Which of these is nearest?',
    lead: 'You are not sure yet, and that is fine. Here is what clinics plan for each one.',
    sessions: (low: number, high: number) => `${span(low, high)} sessions`,
    proof: (grade: string) => `Proof: ${grade}`,
    choose: 'This is nearest',
    none: 'None of them fits? A skin doctor can tell you what you have.',
  },
  cause: {
    doctorCan: 'What a doctor can do',
    questionsTitle: 'Questions to take along',
    questionsLead: 'Take these with you. Nothing of them is sent from here.',
    soonerTitle: 'Go sooner if',
    noPlan: 'We show no visits or price either.',
  },
  method: {
    open: 'How we work this out',
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
  },
};
