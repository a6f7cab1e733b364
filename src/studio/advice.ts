import type { Problem } from '../config/settings.js';

/** What to do about a problem, for somebody who fills in a form and writes no code. */
const ADVICE: Readonly<Partial<Record<string, string>>> = {
  'TX-CFG-006': 'Pick a currency, or write its three letters, such as PKR.',
  'TX-CFG-007': 'Pick a country, or write its two letters, such as PK.',
  'TX-CFG-009': 'Write the full address, beginning with https://.',
  'TX-CFG-011': 'Add the country code, for example +92 300 0000000.',
  'TX-CFG-014': 'This day is still to come.',
  'TX-CFG-015': 'The list is more than 360 days old: visitors see no prices. Check them and set the new date.',
  'TX-CFG-020': 'Prices need a currency.',
  'TX-CFG-023': 'Write an amount in figures, such as 7000.',
  'TX-CFG-025': 'Write an amount above 0, or leave it empty.',
  'TX-CFG-027': 'Low is above high.',
  'TX-CFG-070': 'The contact form needs the name of the clinic.',
};

/** One sentence or two for a problem. Those without words of our own are told as the widget tells them. */
export function adviceOn({ code, path, expected, fix }: Problem): string {
  if (path.startsWith('config.reviewer')) return 'Give both the name and the day, which is not to come.';
  return ADVICE[code] ?? `Expected ${expected}. ${fix}`;
}
