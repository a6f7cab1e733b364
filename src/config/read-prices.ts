import type { Minor, PackagePrice } from '../model/cost.js';
import { parseAmount } from './amount.js';
import type { MoneyContext } from './context.js';
import { ownerPrice, readPrice } from './price.js';
import { isNoPrices, noPrices, parsePrice, PRICE_KEYS, type PriceList, readPriceList } from './price-grammar.js';
import { readCurrency } from './read-texts.js';
import type { Config, WrittenPrice } from './schema.js';
import type { OwnerPrice, PriceKey, Settings } from './settings.js';


/** All that is money in one configuration. Amounts whose currency is not known, or not the one that counts, are left out. */
export function readMoney(config: Config, context: MoneyContext): Partial<Settings> {
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
  const list = prices === undefined ? undefined : readPrices(prices, context);
  const consultationMinor = readFee(consultation, 'consultation', context);
  const extrasMinor = readFee(extras, 'extras', context);
  return {
    ...(list && { prices: list, hidesPrices: false }),
    ...(consultationMinor !== undefined && { consultationMinor }),
    ...(extrasMinor !== undefined && { extrasMinor }),
  };
}

/** `undefined` where not one price can be used. */
function readPrices(prices: NonNullable<Config['prices']>, context: MoneyContext): PriceList | undefined {
  const { currency, pathOf, report } = context;
  let list = noPrices();
  if (typeof prices === 'string') list = readPriceList(prices, currency, pathOf('prices'), report);
  else if (typeof prices === 'number') addPrice(list, 'all', prices, pathOf('prices'), context);
  else for (const key of PRICE_KEYS) addPrice(list, key, prices[key], pathOf(`prices.${key}`), context);
  return Object.keys(list).length > 0 ? list : undefined;
}

function addPrice(list: PriceList, key: PriceKey, written: WrittenPrice | undefined, path: string, context: MoneyContext): void {
  const price = written === undefined ? undefined : readOne(written, path, context);
  if (price) list[key] = price;
}

function readOne(written: WrittenPrice, path: string, context: MoneyContext): OwnerPrice | undefined {
  const { currency, report } = context;
  if (typeof written === 'string') return parsePrice(written, currency, path, report);
  if (typeof written === 'number') return ownerPrice({ low: written, high: written }, currency, path, report);
  const { price, low = price ?? '', high = price ?? null, typical, byArea, byPractitioner } = written;
  const owner = ownerPrice({ low, high, typical }, currency, path, report);
  const packages = readPackages(written, currency, path, report);
  const areas = readEach(byArea, `${path}.byArea`, context);
  const practitioners = readEach(byPractitioner, `${path}.byPractitioner`, context);
  return owner && {
    ...owner,
    ...(packages.length > 0 && { packages }),
    ...(areas && { byArea: areas }),
    ...(practitioners && { byPractitioner: practitioners }),
  };
}

/** Prices by name; `undefined` where not one can be used. */
function readEach<K extends string>(
  given: Readonly<Partial<Record<K, WrittenPrice>>> | undefined, path: string, context: MoneyContext,
): Partial<Record<K, OwnerPrice>> | undefined {
  const list = Object.create(null) as Partial<Record<K, OwnerPrice>>;
  const names = Object.keys(given ?? {}) as K[];
  for (const name of names) {
    const price = given?.[name] && readOne(given[name], `${path}.${name}`, context);
    if (price) list[name] = price;
  }
  return Object.keys(list).length > 0 ? list : undefined;
}

function readPackages({ packages = [] }: Exclude<WrittenPrice, string | number>, currency: string, path: string, report: MoneyContext['report']): PackagePrice[] {
  return packages.flatMap(({ visits, price }, index) => {
    const priceMinor = readPrice(price, currency, `${path}.packages[${index}].price`, report);
    return priceMinor === undefined ? [] : [{ visits, priceMinor }];
  });
}

/** A fee may be 0. */
function readFee(given: string | number | undefined, key: string, { currency, pathOf, report }: MoneyContext): Minor | undefined {
  if (given === undefined || given === '') return undefined;
  const amount = parseAmount(given, currency);
  if (typeof amount === 'number') return amount;
  report(amount, pathOf(key), given);
  return undefined;
}
