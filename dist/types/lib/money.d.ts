import type { AmountWriter } from './format.js';
/** An amount in three pieces, of which one of the outer two names the currency. */
export interface Amount {
    readonly before: string;
    readonly digits: string;
    readonly after: string;
}
/** Rounds up to three significant figures, in whole minor units. */
export declare function roundUp(minor: number): number;
/** Takes the parts of a formatted amount together into its number and what stands around it. */
export declare function amountFrom(parts: readonly Intl.NumberFormatPart[]): Amount;
export declare function amountText({ before, digits, after }: Amount): string;
/** Two amounts of one currency, which is written once: before the first or after the last, as the locale has it. */
export declare function spanText(low: Amount, high: Amount, join: (low: string, high: string) => string): string;
/** Writes amounts: three significant figures at most, rounded up once, and the currency once for two ends. Plain numbers without one, and long ones. */
export declare const writeAmounts: AmountWriter;
