import { span } from '../lengths.js';

/** The page of "not now", of goals to choose from and of a cause to find first. */
export const framePages = {
  /** Where a doctor comes first: why, and the list for the visit. */
  doctor: {
    why: 'Why we ask you to check',
    listTitle: 'The list for your doctor',
    listLead: 'Take this with you. You can change it before you print it. Nothing of it is sent from here.',
    /** The first line, for a doctor who does not know the word. */
    about: (into: string, noun: string) => `I am thinking about mesotherapy (many small injections into ${into}) for ${noun}.`,
    into: { skin: 'the skin', scalp: 'the scalp', fat: 'the fat under the skin' },
    told: 'I told the page:',
    questions: 'I would like to ask:',
    medicine: 'Please do not let me stop a medicine without you.',
  },
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
    noteLead: 'This is all of it. Change it as you like, then print or copy it. It goes nowhere by itself.',
    note: {
      heading: 'A note for my doctor',
      reading: (noun: string) => `I was reading about mesotherapy (small injections into the skin) for ${noun}.`,
      readingPlain: 'I was reading about mesotherapy (small injections into the skin).',
      told: (verdict: string) => `The page told me: ${verdict}.`,
      because: 'Because of:',
      ask: 'I would like to ask',
      foot: 'No plan, price or clinic is in this note. General information, not medical advice.',
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
};
