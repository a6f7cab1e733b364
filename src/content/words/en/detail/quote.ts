/** "I was quoted a price": the form, and what a quote tells. */
export const quote = {
  title: 'I was quoted',
  price: 'Price',
  for: 'For',
  one: 'One visit',
  several: 'A package',
  visits: 'Visits in it',
  hint: (examples: string) => `${examples} all work. It stays on this page.`,
  use: 'Use it in the charts',
  clear: 'Clear',
  close: 'Close',
  faults: {
    number: 'Type a number above 0.',
    high: 'That looks too high. Check the zeros.',
    currency: (code: string) => `This page counts in ${code}. Type a number above 0.`,
    visits: 'Type how many visits, from 2 to 60.',
  },
  tells: {
    title: 'What this tells you',
    inside: (list: string) => `Your quote is inside this clinic’s list (${list} a visit).`,
    below: (list: string) => `Your quote is below this clinic’s list (${list} a visit). Ask what is left out.`,
    above: (list: string) => `Your quote is above this clinic’s list (${list} a visit). Ask what is in it.`,
    each: (price: string) => `That is ${price} for each visit. We count more visits at the same price. Ask if that is so, and if you can keep visits you do not use.`,
    year: 'A low price for one visit can still cost more over a year if more visits are planned. Compare the year.',
  },
};
