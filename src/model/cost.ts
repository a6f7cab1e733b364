import { laterYearVisits, type Plan, type Plans, visitsByYear } from './schedule.js';

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
  /** A quote for this many visits together: paid whole, and further visits at its price for each. 1 where it is left out. */
  readonly forVisits?: number;
  /** Set where the visitor chose another area or who treats, and the price is another one for it. */
  readonly isSupposed?: true;
  /** Where a published price stands: the id of the source, and its day or year. */
  readonly origin?: { readonly id: string; readonly date: string };
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

/** The price the visitor was told, for one visit or for several together. Nothing else is added to it. */
export function quotedPrice(priceMinor: Minor, forVisits: number, currency: string): Price {
  return { source: 'quoted', currency, lowMinor: priceMinor, highMinor: priceMinor, forVisits };
}

/** The cost of the three plans: fewest visits at the low price, most visits at the high one. */
export function costOf(plans: Plans, price: Price): Cost {
  const [firstYear, , threeYears] = runningTotals(plans, price, 3) as [CostRange, CostRange, CostRange];
  return {
    currency: price.currency,
    source: price.source,
    perVisit: rangeOf(plans, price, (_, perVisit) => perVisit),
    firstYear,
    laterYear: rangeOf(plans, price, (plan, perVisit) => laterYearVisits(plan) * perVisit),
    threeYears,
  };
}

/** What has been paid after each of the first `years` years. */
export function runningTotals(plans: Plans, price: Price, years: number): readonly CostRange[] {
  return visitsByYear(plans.likely, years).map((_, index) =>
    rangeOf(plans, price, (plan, perVisit) => paidWithin(index + 1, plan, perVisit, price)));
}

/** A sum for each plan. The price of a visit may be a fraction: it is rounded once, at the end. */
function rangeOf(plans: Plans, price: Price, sum: (plan: Plan, perVisit: number) => number): CostRange {
  const { forVisits = 1 } = price;
  const at = (plan: Plan, minor: Minor | null): Minor | null => (minor === null ? null : Math.round(sum(plan, minor / forVisits)));
  return {
    low: Math.round(sum(plans.low, price.lowMinor / forVisits)),
    likely: at(plans.likely, typicalPrice(price)),
    high: at(plans.high, price.highMinor),
  };
}

/** The visits of the years, with what is paid once. */
function paidWithin(years: number, plan: Plan, perVisit: number, price: Price): number {
  const [first = 0, ...later] = visitsByYear(plan, years);
  const once = (price.consultationMinor ?? 0) + (price.extrasMinor ?? 0);
  return later.reduce((sum, visits) => sum + visits * perVisit, sumOf(visitParts(first, perVisit, price)) + once);
}

/** One thing that is paid in the first year. */
export interface CostPart {
  readonly kind: 'package' | 'whole' | 'visits' | 'consultation' | 'extras';
  readonly visits: number;
  readonly minor: Minor;
}

/** What the first year of a plan is made of; it adds up to its cost. Nothing where the price is open. */
export function firstYearParts(plans: Plans, end: keyof CostRange, price: Price): readonly CostPart[] {
  const minor = { low: price.lowMinor, likely: typicalPrice(price), high: price.highMinor }[end];
  if (minor === null) return [];
  const once = (kind: CostPart['kind'], amount = 0): CostPart => ({ kind, visits: 0, minor: amount });
  const [visits = 0] = visitsByYear(plans[end], 1);
  return [
    ...visitParts(visits, minor / (price.forVisits ?? 1), price),
    once('consultation', price.consultationMinor), once('extras', price.extrasMinor),
  ].map((part) => ({ ...part, minor: Math.round(part.minor) })).filter((part) => part.minor > 0);
}

/**
 * The cheapest way to have at least `visits`: singly, or one package and the rest singly. A package covers exactly its
 * visits; a larger one than needed caps the price, since nobody has to use it up. Never a bigger discount than was typed.
 * Of a quoted package nobody can buy a part.
 */
function visitParts(visits: number, perVisit: number, { packages = [], forVisits = 1 }: Price): readonly CostPart[] {
  if (visits <= 0) return [];
  const singly = (count: number): CostPart => ({ kind: 'visits', visits: Math.max(0, count), minor: Math.max(0, count) * perVisit });
  const whole: CostPart = { kind: 'whole', visits: forVisits, minor: forVisits * perVisit };
  const ways: readonly (readonly CostPart[])[] = [
    forVisits > 1 ? [whole, singly(visits - forVisits)] : [singly(visits)],
    ...packages.map((offer): readonly CostPart[] =>
      [{ kind: 'package', visits: offer.visits, minor: offer.priceMinor }, singly(visits - offer.visits)]),
  ];
  return ways.reduce((best, way) => (sumOf(way) < sumOf(best) ? way : best));
}

function sumOf(parts: readonly CostPart[]): number {
  return parts.reduce((sum, { minor }) => sum + minor, 0);
}
