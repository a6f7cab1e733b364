type Known = readonly (readonly [value: string, label: string])[];
/** Currencies to pick from; any other may be typed. */
export declare const CURRENCIES: Known;
/** Countries to pick from; any other may be typed. */
export declare const COUNTRIES: Known;
/** A number as it is dialled at home, with the code of its country; `undefined` where that is not sure. */
export declare function withCountryCode(number: string, country: string): string | undefined;
/** The currency of a country in the list. */
export declare function currencyOf(country: string): string | undefined;
/** The value of what was typed: its own, that of its label, or the text as it is. */
export declare function valueOfTyped(text: string, known: Known): string;
export {};
