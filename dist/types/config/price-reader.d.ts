import type { MoneyContext } from './context.js';
import type { OwnerPrice } from './settings.js';
/** A price that can be used, or nothing. */
export type ReadPrice = (written: string | number, path: string) => OwnerPrice | undefined;
/** Reads prices of a group. Amounts whose currency is not known, or not the one that counts, are left out, as in a price list. */
export declare function priceReader(own: string, context: MoneyContext): ReadPrice;
