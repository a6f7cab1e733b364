import { cleanText } from '../lib/text.js';
import { kindOf } from './kind.js';
import type { Problem } from './settings.js';

/** Everything that can be wrong with a configuration: number of the code, what was expected, what to do. */
export const PROBLEMS = {
  notJson: ['001', 'JSON', 'Check commas, brackets and straight quotes.'],
  tooLarge: ['002', 'at most 512 KB and 200 items', 'Shorten it.'],
  unknownKey: ['003', 'a setting of the documentation', 'Check the spelling.'],
  badValue: ['004', 'another value', 'Use a value of the documentation.'],
  unknownLanguage: ['005', 'a language that is loaded', 'Load its file, or leave it out for English.'],
  unknownCurrency: ['006', 'an ISO 4217 code such as PKR', 'Use three letters.'],
  unknownRegion: ['007', 'an ISO 3166 code such as PK', 'Use two letters.'],
  otherConcern: ['008', 'a goal of the concern', 'Leave out one of the two.'],
  badUrl: ['009', 'a full https:// address', 'Copy it from the browser.'],
  badPhone: ['010', 'a telephone number', 'Use digits, spaces and one leading plus.'],
  badChatNumber: ['011', 'a number with its country code', 'Write it as +92 300 1234567.'],
  badEmail: ['012', 'an e-mail address', 'Write it as hello@clinic.example.'],
  badDate: ['013', 'a date such as 2026-11-22', 'Write year, month, day.'],
  futureDate: ['014', 'a day that has come', 'Check the year.'],
  stalePrices: ['015', 'prices checked in the last 360 days', 'Check them and set the new date.'],
  badColour: ['016', 'an opaque colour such as #0E5E63', 'Use #hex, rgb() or hsl().'],
  badText: ['017', 'readable text', 'Write it in letters.'],
  noCurrency: ['020', 'a currency', 'Set currency, such as PKR.'],
  otherCurrency: ['021', 'amounts in the currency set', 'Write both in one currency.'],
  emptyPrice: ['022', 'a price', 'Write 7000, 7000-18000 or 10000+.'],
  badPrice: ['023', 'an amount', 'Write 7000, 7000-18000 or 10000+, with ; between entries.'],
  unclearPrice: ['024', 'an amount that can be read in one way', 'Write 7000 or 12.50.'],
  lowPrice: ['025', 'an amount above 0', 'Leave the price out if there is none.'],
  highPrice: ['026', 'an amount a visit can cost', 'Check the zeros.'],
  swappedPrice: ['027', 'the lower price first', 'The two were exchanged.'],
  unknownPriceKey: ['028', 'a concern or a goal', 'Check the spelling.'],
  doublePriceKey: ['029', 'each name once', 'The first one counts.'],
  badTypical: ['030', 'a typical price inside the range', 'It is left out.'],
  badOrder: ['040', 'figures from low to high', 'Give all of them in order.'],
  badGap: ['041', 'top-ups no closer than the visits of the course', 'Check gapDays and upkeepGapDays.'],
  noConsent: ['050', 'consent that was given, its date and what it covers', 'Add consent: {given: true, date, scope}.'],
  noStoryFacts: ['051', 'a goal, a date and the number of visits', 'Add goal, date and sessions.'],
  badPhotos: ['052', 'two photos with src and alt, the date before, sameLight and edited', 'Complete it.'],
  badFileAddress: ['060', 'a full https:// address, or a path of this site', 'Copy it from the browser.'],
  noFile: ['061', 'a JSON file at this address', 'Open it in the browser. From another site it needs the header Access-Control-Allow-Origin.'],
  noClinicName: ['070', 'the name of the clinic', 'Set clinic-name; until then there is no form.'],
  noConsentVersion: ['071', 'a version of your own consent sentence', 'Add lead.consentVersion; until then there is no form.'],
  unknownSentence: ['080', 'a sentence there is', 'See docs/sentences.md.'],
  lockedSentence: ['081', 'a sentence that is not locked', 'See docs/sentences.md.'],
  fixedSentence: ['082', 'a sentence made from texts and numbers', 'See docs/sentences.md.'],
  badTemplate: ['083', 'values there are', 'Write them as {1}, {2}.'],
  bannedWords: ['084', 'no promise', 'Say what is known.'],
  noVerdict: ['090', 'not-now or ask-first', 'It counts as not-now.'],
  badPartner: ['100', 'letters, digits, - and _ alone', 'Use 1 to 40 of them; up to 64 in partner-sub.'],
  noDisclosure: ['101', 'a sentence to read', 'It cannot be left out: ours stands until then.'],
  badClinic: ['102', 'a clinic with name, city and url', 'Add what is missing; until then it is not shown.'],
  undatedPrice: ['103', 'the day the price was checked', 'Add priceDate; until then the price is not shown.'],
  badPin: ['120', 'SHA-256 in 64 digits from 0 to f', 'See docs/kiosk.md; until then there is no staff panel.'],
} as const satisfies Record<string, readonly [number: string, expected: string, fix: string]>;

export type ProblemKind = keyof typeof PROBLEMS;

/** Takes note of a problem. */
export type Report = (kind: ProblemKind, path: string, found: unknown, expected?: string) => void;

/** A report that collects, and what it has collected. */
export function collectProblems(): { readonly problems: Problem[]; readonly report: Report } {
  const problems: Problem[] = [];
  return { problems, report: (...about) => { problems.push(problemOf(...about)); } };
}

/** The problem with its code and the words for it. */
export function problemOf(kind: ProblemKind, path: string, found: unknown, expected?: string): Problem {
  const [number, usual, fix] = PROBLEMS[kind];
  return { code: `TX-CFG-${number}`, path, found: shortened(found), expected: expected ?? usual, fix };
}

/** One line for the console. */
export function problemText({ code, path, found, expected, fix }: Problem): string {
  return `${code} ${path}: found ${found}, expected ${expected}. ${fix}`;
}

/** What was found, in a few characters that are safe to print. */
function shortened(found: unknown): string {
  if (typeof found === 'string') return `"${cleanText(found, 60)}"`;
  if (typeof found === 'number' && !Number.isFinite(found)) return 'no finite number';
  if (typeof found === 'number' || typeof found === 'boolean') return String(found);
  return kindOf(found);
}
