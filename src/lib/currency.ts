/** Currencies whose minor unit is not a hundredth, by ISO 4217. The page never asks the browser: its tables differ. */
const EXPONENTS: readonly (readonly [exponent: number, codes: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

/** How many decimals the currency has. */
export function decimalsOf(currency: string): number {
  return EXPONENTS.find(([, codes]) => codes.split(' ').includes(currency))?.[0] ?? 2;
}

/** Whether `code` is a currency the browser knows; where it keeps no list, whether it could be one. */
export function isKnownCurrency(code: string): boolean {
  if (!/^[A-Z]{3}$/.test(code)) return false;
  try {
    return Intl.supportedValuesOf('currency').includes(code);
  } catch {
    return true;
  }
}

/** An amount as people write it, in whole minor units: `12.5` of a currency with cents is 1250. */
export function toMinor(major: number, currency: string): number {
  return Math.round(major * 10 ** decimalsOf(currency));
}
