import type { Gap } from '../../../../lib/gap.js';
import type { Concern } from '../../../../model/answers.js';
import type { LegalStatus } from '../../../../model/outcome.js';
import { gapWords, inside, lengthWords, many, span } from '../lengths.js';

const CANNOT: Readonly<Record<Concern, string>> = {
  face: 'It cannot see your skin. It cannot say how well this would work for you, or for how long. '
    + 'It is a planning guide, not a promise.',
  hair: 'It cannot say why your hair is thinning. Illness, a birth or a new medicine can look the same. '
    + 'It cannot say how well this would work for you, or for how long. It is a planning guide, not a promise.',
  body: 'It cannot see the area or check your medicines. It does not know what a clinic would inject. '
    + 'It is a planning guide, not a promise.',
};

const LEGAL_SHORT: Readonly<Record<LegalStatus, string>> = {
  banned: 'It is banned where you are. Ask a doctor what else there is.',
  'not-approved': 'It is not approved where you are. Ask a doctor what else there is.',
};

/** The verdict at the top of the result, and the three key facts under it. */
export const frameVerdict = {
  summary: {
    course: (noun: string, low: number, high: number, gap: Gap) =>
      `For ${noun}, clinics usually plan ${span(low, high)} mesotherapy sessions, one every ${gapWords(gap)}.`,
    withTopUps: (noun: string, low: number, high: number, upkeep: Gap) =>
      `For ${noun}, clinics usually plan ${span(low, high)} mesotherapy sessions, then a top\u2060-\u2060up every ${gapWords(upkeep)}.`,
    twoWays: (noun: string, low: number, high: number, other: Gap) =>
      `For ${noun}, clinics plan a course of ${span(low, high)} mesotherapy sessions, or one visit every ${gapWords(other)}.`,
    ifDoctorAgrees: 'If your doctor agrees:',
    ifYouStillWant: 'If you still want to know:',
  },
  /** While no answer moves the count. */
  usual: (count: number) => `Clinics often offer about ${count}.`,
  likely: (count: number) => `People with answers like yours are often offered about ${count}.`,
  /** One answer is open. */
  likelyUntil: (min: number, max: number, question: string) =>
    `It is likely between ${min} and ${max} until you answer “${question}”.`,
  /** Several are. */
  likelyWhile: (min: number, max: number) => `It is likely between ${min} and ${max} while some answers are open.`,
  narrowing: (question: string) => `Your answer to “${question}” would narrow it most.`,
  open: {
    title: 'You have not answered the safety questions',
    text: 'Until you do, treat this as “ask your doctor first”. They take under a minute.',
    /** What waits until the visitor has said that they are grown up: what this clinic would show, and no more. */
    waits: (what: string) => `We show no ${what} until you have told us that you are 18 or over.`,
    waiting: { both: 'cost or contact', cost: 'cost', contact: 'contact' },
  },
  ask: {
    title: (label: string) => `Ask your doctor first: ${inside(label)}.`,
    titleOpen: 'Ask your doctor first, because one answer is open.',
    titleSeveral: 'Ask your doctor first: more than one answer needs a check.',
  },
  legal: {
    label: 'Read the law first',
    title: 'First, the law where you are',
    elsewhere: (low: number, high: number) => `Elsewhere, clinics usually plan ${span(low, high)} mesotherapy sessions.`,
    short: LEGAL_SHORT,
  },
  cannotTitle: 'What this cannot tell you',
  cannot: CANNOT,
  facts: {
    sessions: 'Sessions to start, likely',
    sessionsIfWanted: 'Sessions, if you still want them',
    range: (low: number, high: number) => `(${span(low, high)})`,
    usual: (count: number) => `usual ${count}`,
    rhythm: (gap: Gap, length: Gap | null) =>
      `One every ${gapWords(gap)}${length ? `, over ${lengthWords(length)}` : ''}`,
    quarterly: (visits: number, gap: Gap) => `Or ${visits} in the year, one every ${gapWords(gap)}`,
    cost: 'First-year cost, likely',
    costFrom: 'First-year cost',
    costRange: (range: string, visits: string) => `${range}, ${visits} visits`,
    costOpen: (visits: string) => `No top price is given. ${visits} visits`,
    priceOf: { owner: '', quoted: 'From the price you typed', published: 'Published elsewhere, not this clinic’s price' },
    supposed: 'With what you chose beside the cost',
    money: (low: string, high: string) => `${low} to ${high}`,
    from: (low: string) => `From ${low}`,
    visits: 'Visits in the first year, likely',
    visitsText: (count: number) => many(count, 'visit'),
    visitsSpan: (low: number, high: number) => span(low, high),
    noPrice: 'No price is listed here. Ask the clinic.',
    costAfterAge: 'A cost shows once you say that you are 18 or over.',
    courseAndTopUps: 'The course and any top-ups',
    firstYearVisits: (likely: number, low: number, high: number) =>
      `${many(likely, 'visit')} in the first year (${span(low, high)})`,
    proof: 'Proof that it works',
    byItself: 'By itself',
    byItselfFigure: '3 to 6 months',
    byItselfAfter: 'After the cause has stopped',
  },
  /** The button under the count. */
  untested: 'Nobody has tested how answers like these change the number.',
  why: (count: string) => `Why ${count}?`,
};
