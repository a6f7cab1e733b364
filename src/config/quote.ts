import type { Minor } from '../model/cost.js';
import { parseAmount } from './amount.js';

/** Why a typed price cannot be used. */
export type QuoteFault = 'number' | 'high' | 'currency';

/** Digits and separators of Arabic, Persian and Urdu keyboards, as the grammar of prices knows them. */
function plainDigits(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[\u066c\u060c]/g, ',')
    .replace(/\u066b/g, '.');
}

/** A price above 0 as a visitor typed it; the reason where it cannot be read in one way. Never throws. */
export function parseQuote(text: string, currency: string): Minor | QuoteFault {
  const amount = parseAmount(plainDigits(text).replace(/\/[-=]\s*$/, ''), currency);
  if (typeof amount === 'number') return amount > 0 ? amount : 'number';
  if (amount === 'highPrice') return 'high';
  return amount === 'otherCurrency' ? 'currency' : 'number';
}
