import { says } from '../../shapes.js';
import { many, span } from '../lengths.js';

const visits = (count: number): string => many(count, 'visit');
const visitsSpan = (low: number, high: number): string => `${span(low, high)} ${high === 1 ? 'visit' : 'visits'}`;

/** Section "What might it cost?". */
export const cost = {
  title: 'What might it cost?',
  join: (low: string, high: string) => `${low} to ${high}`,
  from: (low: string) => `from ${low}`,
  upTo: (high: string) => `up to ${high}`,
  answer: {
    priced: (first: string, later: string) => `About ${first} in the first year, then about ${later} for each year you go on.`,
    pricedOnce: (first: string) => `About ${first} in the first year. The likely plan has no top-ups after that.`,
    open: (first: string) => `The first year costs ${first}. This clinic gives no top price.`,
    course: (course: string) => `About ${course} for the course, without top-ups.`,
    typed: (price: string, count: number) => `You typed ${price} ${count > 1 ? `for ${visits(count)}` : 'a visit'}.`,
    quoted: (first: string) => `That makes about ${first} in the first year.`,
    published: (price: string) => `This clinic lists no price. Elsewhere, one visit costs ${price}.`,
    publishedOpen: 'No top price is known.',
    none: 'No price is listed here.',
    hidden: 'Ask the clinic for its prices.',
    visits: (first: number, low: number, high: number, later: number) => {
      const year = `Plan for about ${visits(first)} in the first year (${span(low, high)})`;
      return later > 0 ? `${year}, then ${later} a year.` : `${year}.`;
    },
  },
  notYet: {
    age: 'We show this part once you have told us that you are 18 or over.',
    legal: 'We show no cost here, because of the law where you are.',
  },
  rows: {
    visit: 'One visit',
    firstYear: 'First year',
    laterYear: 'Each later year',
    threeYears: 'Three years',
    withVisits: (name: string, count: number) => `${name}, ${visits(count)}`,
    range: (amounts: string, low: number, high: number) => `${amounts}, for ${visitsSpan(low, high)}`,
    openNote: (low: number, high: number) => `For ${visitsSpan(low, high)}. No top price is given.`,
    upTo: (amount: string, high: number) => `Up to ${amount}, for up to ${visits(high)}`,
    openUpTo: (high: number) => `Some people have up to ${visits(high)}. No top price is given.`,
    openVisit: 'No top price is given.',
    visits,
    visitsRange: visitsSpan,
    none: 'none',
    noTopUps: 'No top-ups',
  },
  legend: {
    band: 'Low to high', fade: 'Starts here, no top price known', likely: 'Likely', visits: 'Fewest to most',
  },
  sentence: {
    priced: (visit: string, first: string, later: string) =>
      `One visit ${visit}, first year ${first}, each later year ${later}.`,
    visits: (first: string, later: string, three: string) =>
      `First year ${first}, each later year ${later}, three years ${three}.`,
    /** A likely amount with its whole range: "Rs 75,000 (Rs 28,000 to 144,000)". */
    amount: (likely: string, range: string) => (likely === range ? likely : `${likely} (${range})`),
  },
  table: {
    caption: 'Lowest, likely and highest amounts',
    captionVisits: 'Visits, in place of money',
    head: ['', 'Low', 'Likely', 'High'],
    unknown: 'not known',
  },
  run: {
    title: 'Three years added up',
    priced: (amount: string, range: string) =>
      `With top-ups it adds up to about ${amount} (${range}). It is a running cost. Compare it with other choices first.`,
    same: (amount: string) => `With top-ups it adds up to about ${amount}. Compare it with other choices first.`,
    open: (amount: string) => `With top-ups it adds up to ${amount} or more.`,
    once: (amount: string, range: string) =>
      `Without top-ups it stays at about ${amount} over three years (${range} with other plans). `
      + 'Compare it with other choices first.',
    onceSame: (amount: string) =>
      `Without top-ups it stays at about ${amount} over three years. Compare it with other choices first.`,
    onceOpen: (amount: string) => `Without top-ups it stays at ${amount} or more over three years.`,
    without: (amount: string) => `Without top-ups, about ${amount}.`,
    withoutOpen: (amount: string) => `Without top-ups, ${amount} or more.`,
    fades: {
      face: says('Nobody knows how long any effect then lasts.', 'editorial'),
      hair: says('Nobody knows how long any effect then lasts.', 'editorial'),
      body: says('Nobody knows how long any effect then lasts.', 'editorial'),
    },
    columns: (hasTopUps: boolean) => (hasTopUps ? 'These columns include top-ups.' : 'These columns leave top-ups out.'),
    after: (year: number) => `after year ${year}`,
    caption: 'Running total, year by year',
    afterCourse: 'the last without top-ups',
    afterAll: 'the last with top-ups',
    year: (year: number, amount: string) => `After year ${year}: ${amount}.`,
  },
  multiply: 'To get a total, ask for the price of one visit. Then multiply it by these numbers.',
  once: {
    package: (count: number, price: string) => `A package of ${visits(count)} costs ${price}. We count it where it makes the total lower.`,
    consultation: (price: string) => `The first consultation costs ${price}. It is counted once, in the first year.`,
    extras: (price: string) => `Tests, products or numbing cost ${price}. They are counted once, in the first year.`,
  },
  changes: {
    title: 'What changes the price',
    titleNone: 'What sets the price',
    items: {
      area: 'The size of the area', who: 'Who treats you, and where', visits: 'How many visits, and how many top-ups',
      injected: 'What is injected',
    },
    note: 'This changes the cost alone, not your plan.',
    area: 'Area',
    who: 'Who treats you',
    any: 'Any',
    practitioners: { doctor: 'Doctor', dermatologist: 'Skin doctor', surgeon: 'Surgeon', nurse: 'Nurse' },
    sessions: 'Sessions to start',
    count: (count: number, first: string) => `${many(count, 'session')}, first year ${first}`,
    topUps: 'Include top-ups',
    reset: (count: number) => `Back to your own plan (${many(count, 'session')})`,
    resetDone: 'These are your own figures again.',
  },
  quote: {
    open: 'I was quoted a price',
    ask: 'Ask for a price',
    cleared: 'Your price is cleared.',
    source: 'The price you typed, times this plan’s visits.',
    kept: 'It is not sent, stored or put in the QR code.',
  },
  published: {
    title: 'Published elsewhere, not this clinic’s price',
    text: 'Use it to get a feel for size. This clinic may charge more or less.',
    label: 'Published elsewhere',
    dated: (date: string) => `A price of ${date}.`,
  },
  ask: {
    title: 'Ask before you pay',
    items: [
      'What is the price of one visit for this area?',
      'Is the first consultation extra? What does it cost?',
      'Is numbing cream in the price? And the follow-up?',
      'Is it priced by area, by vial or by visit?',
      'What do you charge if we stop early?',
    ],
  },
  stale: {
    title: (month: string) => `Prices from ${month}, please confirm.`,
    text: 'Ask the clinic if its list has changed before you plan.',
  },
  source: {
    list: (clinic: string, date: string) => {
      if (clinic && date) return `${clinic}, price list of ${date}.`;
      if (clinic) return `${clinic}, price list.`;
      return date ? `Price list of ${date}.` : 'From this clinic’s price list.';
    },
    included: (text: string) => `Included: ${text}${/[.!?]$/.test(text) ? '' : '.'}`,
    askIncluded: 'Ask what is included.',
    askConsultation: 'Ask what the first consultation costs.',
    rounded: 'Amounts are rounded up.',
    undated: 'The list has no date.',
  },
};
