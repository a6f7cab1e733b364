import { firstYearVisits, laterYearVisits, type Plan, type Plans, visitsByYear } from './schedule.js';

/** Amounts are whole minor units of one currency: paisa, cents, fils. */
export type Minor = number;

/** A number of visits sold together. */
export interface PackagePrice {
  readonly visits: number;
  readonly priceMinor: Minor;
}

/** Where a price comes from. */
export type PriceSource = 'owner' | 'published' | 'quoted';

/** The price of one visit. */
export interface Price {
  readonly source: PriceSource;
  /** ISO 4217. */
  readonly currency: string;
  readonly lowMinor: Minor;
  /** `null` for "from": the upper price is open. */
  readonly highMinor: Minor | null;
  /** Given by the owner; otherwise the middle of low and high. */
  readonly typicalMinor?: Minor;
  readonly packages?: readonly PackagePrice[];
  /** Paid once, in the first year. */
  readonly consultationMinor?: Minor;
  /** Paid once, in the first year: tests, products, numbing. */
  readonly extrasMinor?: Minor;
}

/** Lowest, likely and highest amount. With an open upper price the last two are unknown. */
export interface CostRange {
  readonly low: Minor;
  readonly likely: Minor | null;
  readonly high: Minor | null;
}

/** What the plan may cost. */
export interface Cost {
  readonly currency: string;
  readonly source: PriceSource;
  readonly perVisit: CostRange;
  readonly firstYear: CostRange;
  readonly laterYear: CostRange;
  /** The first year and two later ones. */
  readonly threeYears: CostRange;
}

/** The likely price of one visit: the owner's typical one, else the middle; `null` with an open upper price. */
export function typicalPrice({ lowMinor, highMinor, typicalMinor }: Price): Minor | null {
  if (highMinor === null) return null;
  return typicalMinor ?? Math.round((lowMinor + highMinor) / 2);
}

/** The cost of the three plans: fewest visits at the low price, most visits at the high one. */
export function costOf(plans: Plans, price: Price): Cost {
  const prices = { low: price.lowMinor, likely: typicalPrice(price), high: price.highMinor };
  const total = (sum: (plan: Plan, perVisit: Minor) => Minor): CostRange => ({
    low: sum(plans.low, prices.low),
    likely: prices.likely === null ? null : sum(plans.likely, prices.likely),
    high: prices.high === null ? null : sum(plans.high, prices.high),
  });
  return {
    currency: price.currency,
    source: price.source,
    perVisit: prices,
    firstYear: total((plan, perVisit) => firstYearCost(plan, perVisit, price)),
    laterYear: total((plan, perVisit) => laterYearVisits(plan) * perVisit),
    threeYears: total((plan, perVisit) => threeYearCost(plan, perVisit, price)),
  };
}

/** Adds what is paid once to the visits of the first year. */
function firstYearCost(plan: Plan, perVisit: Minor, price: Price): Minor {
  const once = (price.consultationMinor ?? 0) + (price.extrasMinor ?? 0);
  return visitsCost(firstYearVisits(plan), perVisit, price.packages) + once;
}

function threeYearCost(plan: Plan, perVisit: Minor, price: Price): Minor {
  const [, ...later] = visitsByYear(plan, 3);
  return later.reduce((sum, visits) => sum + visits * perVisit, firstYearCost(plan, perVisit, price));
}

/**
 * The cheapest way to have at least `visits`: singly, or one package and the rest singly. A package covers exactly its
 * visits; a larger one than needed caps the price, since nobody has to use it up. Never a bigger discount than was typed.
 */
function visitsCost(visits: number, perVisit: Minor, packages: readonly PackagePrice[] = []): Minor {
  const bought = packages.map((offer) => offer.priceMinor + Math.max(0, visits - offer.visits) * perVisit);
  return visits > 0 ? Math.min(visits * perVisit, ...bought) : 0;
}
