import type { Minor } from '../model/cost.js';
import { parseAmount } from './amount.js';
import type { MoneyContext } from './context.js';
import { ownerPrice } from './price.js';
import { isNoPrices, noPrices, type PriceList, readPriceList } from './price-grammar.js';
import { readCurrency } from './read-texts.js';
import type { DocumentReader } from './document-reader.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';

/** All that is money in one configuration. Amounts whose currency is not known, or not the one that counts, are left out. */
export function readMoney(config: Config, context: MoneyContext, document: DocumentReader | undefined): Partial<Settings> {
  const { prices, consultation, extras } = config;
  const { currency, isCurrencyGiven, pathOf, report } = context;
  if (typeof prices === 'string' && isNoPrices(prices)) return { prices: noPrices(), hidesPrices: true };
  const first = (['prices', 'consultation', 'extras'] as const).find((key) => config[key] !== undefined);
  if (!first) return {};
  const own = readCurrency(config.currency);
  if (!currency) {
    if (!isCurrencyGiven) report('noCurrency', pathOf(first), own);
    return {};
  }
  if (own && own !== currency) {
    report('otherCurrency', pathOf(first), own);
    return {};
  }
  const list = prices === undefined ? undefined : readPrices(prices, context, document);
  const consultationMinor = readFee(consultation, 'consultation', context);
  const extrasMinor = readFee(extras, 'extras', context);
  return {
    ...(list && { prices: list, hidesPrices: false }),
    ...(consultationMinor !== undefined && { consultationMinor }),
    ...(extrasMinor !== undefined && { extrasMinor }),
  };
}

/** `undefined` where not one price can be used. */
function readPrices(prices: NonNullable<Config['prices']>, context: MoneyContext, document: DocumentReader | undefined): PriceList | undefined {
  const { currency, pathOf, report } = context;
  let list = noPrices();
  if (typeof prices === 'string') list = readPriceList(prices, currency, pathOf('prices'), report);
  else if (typeof prices === 'number') {
    const price = ownerPrice({ low: prices, high: prices }, currency, pathOf('prices'), report);
    if (price) list.all = price;
  } else if (document) list = document.readPrices(prices, context);
  return Object.keys(list).length > 0 ? list : undefined;
}

/** A fee may be 0. */
function readFee(given: string | number | undefined, key: string, { currency, pathOf, report }: MoneyContext): Minor | undefined {
  if (given === undefined || given === '') return undefined;
  const amount = parseAmount(given, currency);
  if (typeof amount === 'number') return amount;
  report(amount, pathOf(key), given);
  return undefined;
}
