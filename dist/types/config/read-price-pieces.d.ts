import type { MoneyContext } from './context.js';
import { type PriceList } from './price-grammar.js';
import type { Config, WrittenPrice } from './schema.js';
import type { OwnerPrice } from './settings.js';
/** Prices written as a group, each in pieces or as a text of the price list. */
export declare function readPricePieces(prices: Extract<Config['prices'], object>, context: MoneyContext): PriceList;
/** One price as a number, a text or in pieces. */
export declare function readWritten(written: WrittenPrice, path: string, context: MoneyContext): OwnerPrice | undefined;
