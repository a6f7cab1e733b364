import { isKnownCurrency } from '../lib/currency.js';
import { emailAddress, internationalNumber, safeUrl } from '../lib/safe-url.js';
import { readDate, type TextReader, upTo } from './read-look.js';

/** The texts that the first view has no need of. */
export const OTHER_TEXTS: readonly TextReader[] = [
  ['currency', readCurrency, 'unknownCurrency'],
  ['pricesDate', readDate, 'badDate'],
  ['bookUrl', safeUrl, 'badUrl'],
  ['handoffUrl', safeUrl, 'badUrl'],
  ['whatsapp', internationalNumber, 'badChatNumber'],
  ['email', emailAddress, 'badEmail'],
  ['included', upTo(200), 'badText'],
];

/** The code of a currency there is, or nothing. */
export function readCurrency(text = ''): string {
  const code = text.trim().toUpperCase();
  return isKnownCurrency(code) ? code : '';
}
