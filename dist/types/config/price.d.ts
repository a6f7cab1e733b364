import type { Minor } from '../model/cost.js';
import type { Report } from './problems.js';
import type { OwnerPrice } from './settings.js';
type Written = string | number;
/** The price of one visit as its owner wrote it, in pieces. */
export interface WrittenPrice {
    readonly low: Written;
    /** `null` for an open upper price. */
    readonly high: Written | null;
    readonly typical?: Written | undefined;
}
/** An amount above 0, or `undefined` with the reason reported. */
export declare function readPrice(given: Written, currency: string, path: string, report: Report): Minor | undefined;
/** The price from its pieces: ends in order, the typical one inside. `undefined` where an end cannot be used. */
export declare function ownerPrice(written: WrittenPrice, currency: string, path: string, report: Report): OwnerPrice | undefined;
export {};
