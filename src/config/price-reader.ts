import type { MoneyContext } from './context.js';
import { readWritten } from './read-price-pieces.js';
import type { OwnerPrice } from './settings.js';

/** A price that can be used, or nothing. */
export type ReadPrice = (written: string | number, path: string) => OwnerPrice | undefined;

/** Reads prices of a group. Amounts whose currency is not known, or not the one that counts, are left out, as in a price list. */
export function priceReader(own: string, context: MoneyContext): ReadPrice {
  const { currency, isCurrencyGiven, report } = context;
  let isTold = isCurrencyGiven;
  return (written, path) => {
    if (currency && (!own || own === currency)) return readWritten(written, path, context);
    if (currency) report('otherCurrency', path, own);
    else if (!isTold) report('noCurrency', path, written);
    isTold = true;
    return undefined;
  };
}
