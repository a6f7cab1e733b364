type Known = readonly (readonly [value: string, label: string])[];

/** Currencies to pick from; any other may be typed. */
export const CURRENCIES: Known = [
  ['PKR', 'Pakistani rupee'], ['INR', 'Indian rupee'], ['AED', 'UAE dirham'], ['SAR', 'Saudi riyal'], ['BDT', 'Bangladeshi taka'], ['GBP', 'Pound sterling'],
  ['EUR', 'Euro'], ['USD', 'US dollar'], ['CAD', 'Canadian dollar'], ['AUD', 'Australian dollar'], ['TRY', 'Turkish lira'], ['EGP', 'Egyptian pound'],
];

/** Countries to pick from; any other may be typed. */
export const COUNTRIES: Known = [
  ['PK', 'Pakistan'], ['IN', 'India'], ['AE', 'United Arab Emirates'], ['SA', 'Saudi Arabia'], ['BD', 'Bangladesh'], ['GB', 'United Kingdom'], ['IE', 'Ireland'],
  ['FR', 'France'], ['DE', 'Germany'], ['ES', 'Spain'], ['US', 'United States'], ['CA', 'Canada'], ['AU', 'Australia'], ['TR', 'Türkiye'], ['EG', 'Egypt'],
];

const MONEY: Readonly<Partial<Record<string, string>>> = {
  PK: 'PKR', IN: 'INR', AE: 'AED', SA: 'SAR', BD: 'BDT', GB: 'GBP', IE: 'EUR', FR: 'EUR', DE: 'EUR', ES: 'EUR', US: 'USD', CA: 'CAD', AU: 'AUD', TR: 'TRY', EG: 'EGP',
};

const DIALLED: Readonly<Partial<Record<string, string>>> = {
  PK: '92', IN: '91', AE: '971', SA: '966', BD: '880', GB: '44', IE: '353', FR: '33', DE: '49', ES: '34', US: '1', CA: '1', AU: '61', TR: '90', EG: '20',
};

/** A number as it is dialled at home, with the code of its country; `undefined` where that is not sure. */
export function withCountryCode(number: string, country: string): string | undefined {
  const code = DIALLED[country.trim().toUpperCase()];
  return code && /^\s*0[1-9]/.test(number) ? `+${code} ${number.trim().slice(1)}` : undefined;
}

/** The currency of a country in the list. */
export function currencyOf(country: string): string | undefined {
  return MONEY[country];
}

/** The value of what was typed: its own, that of its label, or the text as it is. */
export function valueOfTyped(text: string, known: Known): string {
  const typed = text.trim().toLowerCase();
  return known.find(([value, label]) => [value, label].some((one) => one.toLowerCase() === typed))?.[0] ?? text;
}
