import type { PackagePrice } from '../model/cost.js';
import type { MoneyContext } from './context.js';
import { ownerPrice, readPrice } from './price.js';
import { noPrices, parsePrice, PRICE_KEYS, type PriceList } from './price-grammar.js';
import type { Config, WrittenPrice } from './schema.js';
import type { OwnerPrice } from './settings.js';

/** Prices written as a group, each in pieces or as a text of the price list. */
export function readPricePieces(prices: Extract<Config['prices'], object>, context: MoneyContext): PriceList {
  const list = noPrices();
  for (const key of PRICE_KEYS) {
    const written = prices[key];
    const price = written === undefined ? undefined : readWritten(written, context.pathOf(`prices.${key}`), context);
    if (price) list[key] = price;
  }
  return list;
}

/** One price as a number, a text or in pieces. */
export function readWritten(written: WrittenPrice, path: string, context: MoneyContext): OwnerPrice | undefined {
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
    const price = given?.[name] && readWritten(given[name], `${path}.${name}`, context);
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
