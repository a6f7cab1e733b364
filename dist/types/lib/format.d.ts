/** Writes numbers, money and dates in one locale. Never throws, and never writes NaN, Infinity or a scientific number. */
export interface Format {
    /** Empty for what is no number. */
    readonly number: (value: number) => string;
    /** Three significant figures at most, rounded up: an amount never reads lower than it is. All of them with `isExact`. */
    readonly money: (minor: number, currency: string, isExact?: boolean) => string;
    /**
     * Two amounts with the currency written once: "Rs 28,000 to 150,000". Ends that read alike give one amount. Where the
     * upper one is open, `from` finds the words.
     */
    readonly moneySpan: (lowMinor: number, highMinor: number | null, currency: string, join: (low: string, high: string) => string, from: (low: string) => string) => string;
    /** "22 November 2026"; empty for what is no date. */
    readonly date: (iso: string) => string;
    /** "November 2026"; empty for what is no date. */
    readonly month: (iso: string) => string;
    /** "a, b and c". */
    readonly list: (items: readonly string[]) => string;
}
/** Asks an object of Intl, made at its first use, to write; `undefined` where Intl is missing, broken or writes nonsense. */
export type Ask = <T>(key: string, make: () => T, use: (tool: T) => string) => string | undefined;
/** Writes a day in some way; `fallback` where Intl cannot, and nothing for what is no day. */
export type WriteDay = (iso: string, key: string, fallback: string, options: Intl.DateTimeFormatOptions) => string;
/** Adds amounts, months, lists and numbers past 999 to a format: a part of its own, since the first screen writes none. */
export type AmountWriter = (writing: {
    readonly ask: Ask;
    readonly tags: readonly string[];
    readonly dated: WriteDay;
}) => Omit<Format, 'date'>;
/** The way a locale writes, with Latin digits; amounts of money where their writer is given. An unknown or broken locale writes as British English does. */
export declare function createFormat(locale: string, amounts?: AmountWriter): Format;
