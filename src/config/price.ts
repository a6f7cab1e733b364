import type { Minor } from '../model/cost.js';
import { parseAmount } from './amount.js';
import type { Report } from './problems.js';
import type { OwnerPrice } from './settings.js';

type Written = string | number;

/** The price of one visit as its owner wrote it, in pieces. */
export interface WrittenPrice {
  readonly low: Written;
  /** `null` for an open upper price. */
  readonly high: Written | null;
  readonly typical?: Written | undefined;
}

/** An amount above 0, or `undefined` with the reason reported. */
export function readPrice(given: Written, currency: string, path: string, report: Report): Minor | undefined {
  const amount = parseAmount(given, currency);
  const fault = amount === 0 ? 'lowPrice' : amount;
  if (typeof fault === 'number') return fault;
  report(fault, path, given);
  return undefined;
}

/** The price from its pieces: ends in order, the typical one inside. `undefined` where an end cannot be used. */
export function ownerPrice(written: WrittenPrice, currency: string, path: string, report: Report): OwnerPrice | undefined {
  const low = readPrice(written.low, currency, path, report);
  const high = written.high === null ? null
    : written.high === written.low ? low : readPrice(written.high, currency, path, report);
  if (low === undefined || high === undefined) return undefined;
  const isSwapped = high !== null && high < low;
  if (isSwapped) report('swappedPrice', path, `${written.low}-${written.high}`);
  const [lowMinor, highMinor] = isSwapped ? [high, low] : [low, high];
  const typicalMinor = written.typical === undefined ? undefined : readPrice(written.typical, currency, path, report);
  if (typicalMinor === undefined) return { lowMinor, highMinor };
  if (highMinor !== null && typicalMinor >= lowMinor && typicalMinor <= highMinor) return { lowMinor, highMinor, typicalMinor };
  report('badTypical', path, written.typical);
  return { lowMinor, highMinor };
}
