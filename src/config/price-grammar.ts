import { CONCERNS, ESTIMATE_GOALS } from '../model/answers.js';
import { ownerPrice } from './price.js';
import { listOfTable } from './price-table.js';
import { collectProblems, type Report } from './problems.js';
import type { OwnerPrice, PriceKey, Problem } from './settings.js';

/** Most characters of a price list, and of one price. */
const LONGEST_LIST = 4_000;
const LONGEST_PRICE = 200;

export type PriceList = Partial<Record<PriceKey, OwnerPrice>>;

export interface ParsedPrices {
  readonly prices: PriceList;
  readonly hidesPrices: boolean;
  readonly problems: readonly Problem[];
}

/** Everything a price may be given for. */
export const PRICE_KEYS: readonly PriceKey[] = ['all', ...CONCERNS, ...ESTIMATE_GOALS];

/**
 * Reads a price list such as `face: 7000-18000; hair-male: 10000+; 9000`: an exact price, a range or an open one for
 * each concern or goal, `~` before the typical price, no name for everything else; `none` hides money. A table of a
 * spreadsheet is read as well.
 */
export function parsePrices(text: string, currency: string): ParsedPrices {
  const { problems, report } = collectProblems();
  const hidesPrices = isNoPrices(text);
  return { prices: hidesPrices ? noPrices() : readPriceList(text, currency, 'prices', report), hidesPrices, problems };
}

/** Whether the owner wants no money shown. */
export function isNoPrices(text: string): boolean {
  return /^\s*none\s*$/i.test(text);
}

/** An empty list that inherits nothing from the page. */
export function noPrices(): PriceList {
  return Object.create(null) as PriceList;
}

/** The prices of a list that can be used; the rest is reported. */
export function readPriceList(text: string, currency: string, path: string, report: Report): PriceList {
  const prices = noPrices();
  if (text.length > LONGEST_LIST) {
    report('tooLarge', path, `${text.length} characters`, `at most ${LONGEST_LIST} characters`);
    return prices;
  }
  const entries = listOfTable(text).split(/[;\n]/).filter((entry) => entry.trim());
  if (entries.length === 0) report('emptyPrice', path, text);
  for (const entry of entries.slice(0, 200)) {
    const [, name = 'all', written = ''] = /^(?:([^:]*):)?([^]*)$/.exec(entry) ?? [];
    const key = name.trim().toLowerCase() as PriceKey;
    if (!PRICE_KEYS.includes(key)) report('unknownPriceKey', path, name);
    else if (Object.hasOwn(prices, key)) report('doublePriceKey', path, entry.trim());
    else {
      const price = parsePrice(written, currency, name === 'all' ? path : `${path}.${key}`, report);
      if (price) prices[key] = price;
    }
  }
  return prices;
}

/** Reads one price: `10000`, `7000-18000`, `7,000 to 18,000`, `10000+`, each with `~12000` where there is a typical one. */
export function parsePrice(text: string, currency: string, path: string, report: Report): OwnerPrice | undefined {
  if (text.length > LONGEST_PRICE) {
    report('badPrice', path, text.trim());
    return undefined;
  }
  // "7000/-" is a way to write an even amount.
  const [span = '', typical, ...more] = text.replace(/\/[-=]/g, '').trim().split('~');
  const isOpen = /\+\s*$/.test(span);
  const ends = /^\s*[-\u2212]/.test(span) ? [span] : span.replace(/\+\s*$/, '').split(/\s*[-\u2010-\u2015]\s*|\s+to\s+/i);
  const [low = '', high = low, ...others] = ends;
  if (more.length > 0 || others.length > 0 || (isOpen && ends.length > 1)) {
    report('badPrice', path, text.trim());
    return undefined;
  }
  return ownerPrice({ low, high: isOpen ? null : high, typical }, currency, path, report);
}
