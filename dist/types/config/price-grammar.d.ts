import { type Report } from './problems.js';
import type { OwnerPrice, PriceKey, Problem } from './settings.js';
export type PriceList = Partial<Record<PriceKey, OwnerPrice>>;
export interface ParsedPrices {
    readonly prices: PriceList;
    readonly hidesPrices: boolean;
    readonly problems: readonly Problem[];
}
/** Everything a price may be given for. */
export declare const PRICE_KEYS: readonly PriceKey[];
/**
 * Reads a price list such as `face: 7000-18000; hair-male: 10000+; 9000`: an exact price, a range or an open one for
 * each concern or goal, `~` before the typical price, no name for everything else; `none` hides money. A table of a
 * spreadsheet is read as well.
 */
export declare function parsePrices(text: string, currency: string): ParsedPrices;
/** Whether the owner wants no money shown. */
export declare function isNoPrices(text: string): boolean;
/** An empty list that inherits nothing from the page. */
export declare function noPrices(): PriceList;
/** The prices of a list that can be used; the rest is reported. */
export declare function readPriceList(text: string, currency: string, path: string, report: Report): PriceList;
/** Reads one price: `10000`, `7000-18000`, `7,000 to 18,000`, `10000+`, each with `~12000` where there is a typical one. */
export declare function parsePrice(text: string, currency: string, path: string, report: Report): OwnerPrice | undefined;
