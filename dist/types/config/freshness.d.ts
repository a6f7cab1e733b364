/** How an owner's prices may be shown: as they are, with "please confirm", not at all, or without a date. */
export type Freshness = 'fresh' | 'ask' | 'hidden' | 'undated';
/** How old prices of `pricesDate` are on `today`. */
export declare function priceFreshness(pricesDate: string, today: string): Freshness;
