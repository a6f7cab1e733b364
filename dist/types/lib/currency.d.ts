/** How many decimals the currency has. */
export declare function decimalsOf(currency: string): number;
/** Whether `code` is a currency the browser knows; where it keeps no list, whether it could be one. */
export declare function isKnownCurrency(code: string): boolean;
/** An amount as people write it, in whole minor units: `12.5` of a currency with cents is 1250. */
export declare function toMinor(major: number, currency: string): number;
