import type { WeighedQuestion } from '../../../../model/protocol.js';
import { says, type Statement } from '../../shapes.js';
import { many, span } from '../lengths.js';

/** What is known of each answer that moves the count: which way, never how far. */
const FACTORS: Readonly<Record<WeighedQuestion, Statement>> = {
  severity: says('More to treat may need more visits. No study gives a number.', 'editorial'),
  area: says('A larger area may need more visits. No study gives a number.', 'editorial'),
  duration: says('Hair lost not long ago did better in two studies. Neither gives a number of visits.', 'moftah2013', 'abdallah2009'),
  age: says(
    'Age changes the skin. In one study, two age groups both improved with the same 4 visits.', 'wong2021', 'savoia2013',
  ),
  sun: says('Sun and smoking age the skin. No study links them to the number of visits.', 'wong2021'),
};

/** How each figure is reached. */
export const recipes = {
  close: 'Close',
  /** The three numbers of a figure. */
  ends: { low: 'Lowest', typical: 'Usual', high: 'Highest' },
  figures: {
    sessions: { title: 'How many sessions clinics plan', lead: '', value: (count: number | null) => many(count ?? 0, 'session') },
    gap: {
      title: 'The time from one session to the next', lead: 'Dates are counted with the usual gap.',
      value: (days: number | null) => many(days ?? 0, 'day'),
    },
    upkeep: {
      title: 'The time from one top-up to the next', lead: 'The lowest number of visits comes from the longest gap.',
      value: (days: number | null) => (days === null ? 'no top-ups' : many(days, 'day')),
    },
    'first-change': { title: 'When a first change was seen', lead: '', value: (weeks: number | null) => many(weeks ?? 0, 'week') },
    minutes: { title: 'How long one visit takes', lead: '', value: (minutes: number | null) => many(minutes ?? 0, 'minute') },
    downtime: { title: 'How long marks or swelling last', lead: '', value: (days: number | null) => many(days ?? 0, 'day') },
  },
  checked: (date: string) => `Figures checked ${date}.`,
  sessions: {
    title: (count: string) => `Why ${count} sessions?`,
    lead: 'Where the number starts, and what each answer did to it.',
    base: 'Usual count, before your answers',
    points: (points: number) => {
      if (points === 0) return 'no change';
      return `${points > 0 ? '+' : '−'} ${many(Math.abs(points), 'point')}`;
    },
    open: 'not answered yet',
    openSpan: 'counted as the middle',
    together: 'All points together',
    step: (points: number, from: number, to: number) => {
      if (from === to) return `The points are then turned into visits. Here they leave the count at ${from}.`;
      return `The points are then turned into visits. Here ${many(Math.abs(points), 'point')} `
        + `${Math.abs(points) === 1 ? 'moves' : 'move'} the count from ${from} to ${to}.`;
    },
    sum: 'Your likely count',
    sumText: (count: string, low: number, high: number) => `${count}, in a range of ${span(low, high)}`,
    factors: FACTORS,
    rangeStays: 'The range stays the same whatever you answer.',
  },
  cost: {
    title: 'How we reach the cost',
    visits: (course: number, topUps: number, all: number) =>
      `${many(course, 'session')} and ${many(topUps, 'top-up')} make ${many(all, 'visit')} in the first year`,
    visitsPlain: (all: number) => `The likely plan is ${many(all, 'visit')} in the first year`,
    price: (price: string) => `One visit is likely to cost ${price}`,
    priceMiddle: (price: string) => `We take the middle of the two prices given: ${price}`,
    priceFrom: (price: string) => `One visit costs from ${price}. No top price is given`,
    ends: {
      low: (made: string) => `Lowest: ${made}`, likely: (made: string) => `Likely: ${made}`, high: (made: string) => `Highest: ${made}`,
    },
    /** What an amount is made of, one row each. */
    parts: {
      package: (visits: number) => `A package of ${many(visits, 'visit')}`,
      whole: (visits: number) => `The first ${many(visits, 'visit')}, paid together, used or not`,
      visits: (visits: number, price: string) => `${many(visits, 'visit')} at ${price} each`,
      consultation: () => 'The first consultation, once',
      extras: () => 'Tests, products or numbing, once',
    } satisfies Readonly<Record<string, (visits: number, price: string) => string>>,
    sum: (visits: number) => `together, ${many(visits, 'visit')} in the first year`,
    owner: 'The price of one visit is from this clinic’s list.',
    ownerDated: (date: string) => `The price of one visit is from this clinic’s list of ${date}.`,
    quoted: 'It is the price you typed.',
    quotedTogether: (price: string, visits: number) => `You typed ${price} for ${many(visits, 'visit')}. We share it out evenly.`,
    published: 'It is a price published elsewhere, not this clinic’s.',
    later: (visits: number, price: string) => `Each later year: ${many(visits, 'visit')} at ${price} each`,
    carried: (visits: number, price: string) => `The rest of the course, in the second year: ${many(visits, 'visit')} at ${price} each`,
    threeYears: 'The first year and two later years',
    supposed: 'It counts what you chose beside the cost.',
    rounded: 'Amounts are rounded up.',
    visitsTitle: 'How we count the visits',
    upkeepRule: (days: number, gap: number) =>
      `The course takes ${many(days, 'day')}. After that, one top-up every ${many(gap, 'day')} for the rest of the year.`,
    noUpkeep: 'The likely plan has no top-ups.',
  },
  proof: {
    title: 'Why this grade?',
    why: 'For this goal',
    rule: {
      'very-limited': '“Very limited” means no controlled trial, or tiny ones.',
      limited: '“Limited” means one controlled trial or more, but small, mixed, or paid for by the maker.',
      good: '“Good” means that a regulator licensed it for this use, or that two or more separate controlled trials agree.',
    },
  },
  recovery: { title: 'How hair comes back by itself' },
};
