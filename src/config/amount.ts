import { decimalsOf, isKnownCurrency, toMinor } from '../lib/currency.js';
import type { Minor } from '../model/cost.js';
import type { ProblemKind } from './problems.js';

/** Amounts above this are taken for a slip: sums over three years stay exact below it. */
const MAX_MINOR = 1e12;
/** A mark of the currency, the digits, and a mark at the end: "Rs 7,000", "7 000 PKR". */
const WRITTEN = /^([^\d\s.,'’+-]{1,4}\.?)?\s*(\d(?:[\d\s.,'’]*\d)?)\s*([^\d\s.,'’+-]{1,4}\.?)?$/;
/** Groups of three with one separator, or of two before the last three. */
const GROUPED = /^[1-9]\d{0,2}([,'’\s])\d{3}(?:\1\d{3})*$|^[1-9]\d?(?:,\d\d)+,\d{3}$/;

const RUPEES = 'PKR INR LKR NPR MUR SCR';
const MARKS = new Map(Object.entries({
  rs: RUPEES, 'rs.': RUPEES, '₨': RUPEES, '₹': 'INR', '৳': 'BDT', tk: 'BDT', dh: 'AED MAD', dhs: 'AED MAD', sr: 'SAR', qr: 'QAR', kd: 'KWD', bd: 'BHD',
  kr: 'SEK NOK DKK ISK', 'zł': 'PLN', '₺': 'TRY', tl: 'TRY', '€': 'EUR', '£': 'GBP EGP', '¥': 'JPY CNY', us$: 'USD',
  $: 'USD CAD AUD NZD SGD HKD MXN ARS CLP COP',
}));

/** An amount in major units as somebody wrote it; the name of the problem where it cannot be read in one way. Without a currency any mark will do. */
export function parseAmount(given: string | number, currency: string): Minor | ProblemKind {
  const minor = typeof given === 'number' ? minorOf(given, currency) : minorOfText(given.trim(), currency);
  return typeof minor === 'number' && minor > MAX_MINOR ? 'highPrice' : minor;
}

function minorOf(given: number, currency: string): Minor | ProblemKind {
  if (!Number.isFinite(given)) return 'badPrice';
  if (given < 0) return 'lowPrice';
  const minor = toMinor(given, currency);
  return Math.abs(minor - given * 10 ** decimalsOf(currency)) > 1e-3 ? 'unclearPrice' : minor;
}

function minorOfText(text: string, currency: string): Minor | ProblemKind {
  if (!text) return 'emptyPrice';
  if (/^[-\u2212]/.test(text)) return 'lowPrice';
  const [, before, digits, after] = WRITTEN.exec(text) ?? [];
  if (!digits) return 'badPrice';
  for (const mark of [before, after]) {
    if (!mark || isMarkOf(mark, currency)) continue;
    if (!isKnownCurrency(mark) && !MARKS.has(mark.toLowerCase())) return 'badPrice';
    if (currency) return 'otherCurrency';
  }
  const [, whole = '', fraction] = /^(.*?)(?:\.(\d+))?$/.exec(digits) ?? [];
  const decimals = decimalsOf(currency);
  const isClear = /^\d+$/.test(whole) || (GROUPED.test(whole) && (fraction !== undefined || !isDecimalComma(whole, decimals)));
  if (!isClear || (fraction !== undefined && fraction.length !== decimals)) return 'unclearPrice';
  return Number(whole.replace(/\D/g, '') + (fraction ?? '0'.repeat(decimals)));
}

/** "30,500" is thirty and a half to some and thirty thousand to others where a currency has three decimals. */
function isDecimalComma(whole: string, decimals: number): boolean {
  return decimals > 2 && /^\d+,\d{3}$/.test(whole);
}

/** Whether the mark is one of the currency's own. */
function isMarkOf(mark: string, currency: string): boolean {
  return mark === currency || (MARKS.get(mark.toLowerCase())?.split(' ').includes(currency) ?? false);
}
