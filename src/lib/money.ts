import { decimalsOf } from './currency.js';
import type { AmountWriter } from './format.js';
import { inReach, plainNumber } from './number.js';

/** An amount in three pieces, of which one of the outer two names the currency. */
export interface Amount {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

/** Rounds up to three significant figures, in whole minor units. */
export function roundUp(minor: number): number {
  const whole = Math.ceil(inReach(minor));
  const unit = 10 ** Math.max(String(Math.abs(whole)).length - 3, 0);
  return Math.ceil(whole / unit) * unit;
}

/** Takes the parts of a formatted amount together into its number and what stands around it. */
export function amountFrom(parts: readonly Intl.NumberFormatPart[]): Amount {
  const kinds = parts.map(({ type }) => type);
  const first = kinds.indexOf('integer');
  const last = Math.max(kinds.lastIndexOf('integer'), kinds.lastIndexOf('fraction')) + 1;
  const textOf = (some: readonly Intl.NumberFormatPart[]): string => some.map(({ value }) => value).join('');
  return {
    before: textOf(parts.slice(0, first)), digits: textOf(parts.slice(first, last)), after: textOf(parts.slice(last)),
  };
}

export function amountText({ before, digits, after }: Amount): string {
  return before + digits + after;
}

/** Two amounts of one currency, which is written once: before the first or after the last, as the locale has it. */
export function spanText(low: Amount, high: Amount, join: (low: string, high: string) => string): string {
  if (low.digits === high.digits) return amountText(high);
  const isMarkFirst = /[^\s\p{Cf}]/u.test(low.before);
  return join(low.before + low.digits, (isMarkFirst ? '' : high.before) + high.digits + high.after);
}

/** Writes amounts: three significant figures at most, rounded up once, and the currency once for two ends. Plain numbers without one, and long ones. */
export const writeAmounts: AmountWriter = ({ ask, tags, dated }) => {
  const amount = (minor: number, currency: string, isExact = false): Amount => {
    const exponent = decimalsOf(currency);
    const major = (isExact ? inReach(minor) : roundUp(minor)) / 10 ** exponent;
    const decimals = Number.isInteger(major) ? 0 : exponent;
    let written: Amount | undefined;
    const make = (): Intl.NumberFormat => new Intl.NumberFormat([...tags], {
      ...(currency && { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
      minimumFractionDigits: decimals, maximumFractionDigits: decimals,
    });
    const text = ask(currency + decimals, make, (tool) => {
      written = amountFrom(tool.formatToParts(major));
      return written.digits && amountText(written);
    });
    return text && written ? written : { before: '', digits: plainNumber(major, decimals), after: currency && `\u00a0${currency}` };
  };
  const money = (minor: number, currency: string, isExact = false): string =>
    Number.isFinite(minor) ? amountText(amount(minor, currency, isExact)) : '';
  return {
    number: (value) => Number.isFinite(value)
      ? ask('number', () => new Intl.NumberFormat([...tags]), (tool) => tool.format(inReach(value))) ?? plainNumber(value) : '',
    money,
    month: (iso) => dated(iso, 'month', iso.slice(0, 7), { month: 'long', year: 'numeric' }),
    list: (items) => ask('list', () => new Intl.ListFormat([...tags]), (tool) => tool.format(items)) ?? items.join(', '),
    moneySpan: (lowMinor, highMinor, currency, join, from) => {
      if (highMinor === null || !Number.isFinite(highMinor)) return from(money(lowMinor, currency));
      if (!Number.isFinite(lowMinor)) return money(highMinor, currency);
      const ends = [lowMinor, highMinor].sort((a, b) => a - b).map((minor) => amount(minor, currency));
      return spanText(ends[0] as Amount, ends[1] as Amount, join);
    },
  };
};
