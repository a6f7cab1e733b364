/** Writes numbers, money and dates in one locale. Never throws, and never writes NaN, Infinity or a scientific number. */
export interface Format {
  readonly number: (value: number) => string;
  readonly money: (minor: number, currency: string) => string;
  readonly date: (iso: string) => string;
}
export declare function createFormat(locale: string): Format;
