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
/** The cost of the three plans: fewest visits at the low price, most visits at the high one. */
export declare function costOf(plans: Plans, price: Price): Cost;
