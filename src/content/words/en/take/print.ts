import type { Gap } from '../../../../lib/gap.js';
import { gapWords, inside, many } from '../lengths.js';

/** On paper: the summary, the list and the note for a doctor, and the card of warning signs. */
export const print = {
  /** Title of the paper, and the name it is saved under: it says nothing of what it is about. */
  title: (date: string) => `My summary, ${date}`,
  /** What it is about, at the head of the page and of every text. */
  about: (noun: string) => `Mesotherapy (many small injections) for ${noun}`,
  printed: (date: string) => `Printed ${date}`,
  health: 'Health',
  askBecause: (reasons: string) => `Reasons to ask a doctor: ${reasons}.`,
  when: 'When visits happen',
  laterVisits: 'Visits, each later year',
  amounts: 'Visits and cost',
  visits: 'Visits',
  amountOf: (name: string) => `Cost: ${name}`,
  /** The second way to spread visits. */
  otherWay: (gap: Gap, visits: number) => `Or one visit every ${gapWords(gap)}: ${many(visits, 'visit')} in the year.`,
  ask: 'Ask at your visit',
  checks: 'Check the practitioner',
  ticked: 'marked by me',
  notTicked: 'to ask',
  found: (text: string) => `For: ${text}`,
  notFound: (text: string) => `Against: ${text}`,
  help: 'Get help after a visit',
  /** The card of warning signs in three lines; `signs` are in its own words. */
  helpNow: (number: string, signs: string) => `Call ${number} now: ${signs} Skin that turns dark within a day.`,
  helpDay: (signs: string) => `See a doctor the same day: ${signs}`,
  helpSoon: (when: string, signs: string) => `${when}: ${signs} See a skin doctor within days. Say “I had mesotherapy injections”.`,
  notes: 'Notes',
  value: (value: string) => `What matters most to me: ${inside(value)}.`,
  discussed: 'Discussed',
  basis: 'How we know',
  basisOf: {
    sessions: 'sessions', gap: 'gaps', upkeep: 'top-ups', points: 'what each answer changes', visits: 'visits of a year', price: 'price of one visit',
  },
  sources: 'Sources',
  doi: (id: string) => `doi ${id}`,
  pubMed: (id: string) => `PMID ${id}`,
  /** At the foot of paper in two languages. */
  both: 'Both columns say the same.',
  englishCounts: 'If they differ, the English text counts.',
  draft: (language: string) => `${language}: a draft. No doctor and no native reader has checked it yet.`,
  /** Where a visitor has changed a list or note that is printed in two languages. */
  changed: 'I have changed this text. My own words stand in one column alone.',
  code: 'Opens this plan',
  codeName: 'QR code that opens this plan',
};
