import { type Plans } from './schedule.js';
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
    readonly origin?: {
        readonly id: string;
        readonly date: string;
    };
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
export declare function typicalPrice({ lowMinor, highMinor, typicalMinor }: Price): Minor | null;
/** The price the visitor was told, for one visit or for several together. Nothing else is added to it. */
export declare function quotedPrice(priceMinor: Minor, forVisits: number, currency: string): Price;
/** The cost of the three plans: fewest visits at the low price, most visits at the high one. */
export declare function costOf(plans: Plans, price: Price): Cost;
/** What has been paid after each of the first `years` years. */
export declare function runningTotals(plans: Plans, price: Price, years: number): readonly CostRange[];
/** One thing that is paid in the first year. */
export interface CostPart {
    readonly kind: 'package' | 'whole' | 'visits' | 'consultation' | 'extras';
    readonly visits: number;
    readonly minor: Minor;
}
/** What the first year of a plan is made of; it adds up to its cost. Nothing where the price is open. */
export declare function firstYearParts(plans: Plans, end: keyof CostRange, price: Price): readonly CostPart[];
