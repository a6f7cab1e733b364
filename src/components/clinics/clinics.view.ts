import { priceFreshness } from '../../config/freshness.js';
import type { Clinic } from '../../config/settings.js';
import { MEDICINE_NAMES } from '../../content/medicines.js';
import { clinics as english } from '../../content/words/en/clinics.js';
import { result } from '../../content/words/en/result/index.js';
import type { Explorer } from '../../state/explorer.js';
import { outgoing } from '../result/actions.view.js';

/** A clinic, ready to be shown. */
export interface ShownClinic {
  readonly name: string;
  readonly about: string;
  /** On its licence, and its price where one may be seen. */
  readonly facts: readonly string[];
  readonly href: string;
  readonly address: string;
  readonly isPaid: boolean;
}

/** Names from A to Z, as readers of the language look for them. */
function byName(lang: string): (one: string, other: string) => number {
  try {
    const { compare } = new Intl.Collator([lang, 'en'], { numeric: true, sensitivity: 'base' });
    return compare;
  } catch {
    return (one, other) => (one < other ? -1 : Number(one > other));
  }
}

/** The cities there are clinics in, from A to Z. Ones that differ in capitals alone are one. */
export function citiesOf({ settings: { clinics = [] }, language: { lang } }: Pick<Explorer, 'settings' | 'language'>): readonly string[] {
  const cities = new Map(clinics.map(({ city }) => [keyOf(city), city] as const).reverse());
  return [...cities.values()].sort(byName(lang));
}

/** The clinics of a city from A to Z; what they pay has no part in it. */
export function clinicsOf(city: string, explorer: Explorer): readonly ShownClinic[] {
  const { settings, language: { lang } } = explorer;
  const compare = byName(lang);
  return (settings.clinics ?? []).filter((clinic) => keyOf(clinic.city) === keyOf(city))
    .sort((one, other) => compare(one.name, other.name)).map((clinic) => shown(clinic, explorer));
}

const keyOf = (city: string): string => city.toLowerCase();

function shown(clinic: Clinic, explorer: Explorer): ShownClinic {
  const { settings, language } = explorer;
  const words = language.words('clinics', english);
  const { name, about, licence, url, isPaid } = clinic;
  const isTold = settings.medicineNames || !MEDICINE_NAMES.test(about);
  return {
    name, isPaid, about: isTold ? about : '', href: outgoing(url, settings), address: url,
    facts: [licence ? words.licence(isolated(licence)) : words.noLicence, ...priceFacts(clinic, explorer)],
  };
}

/** Its price with the day it was checked, where money may be seen and that day is not too long ago. */
function priceFacts({ price }: Clinic, { outcome, settings: { currency, hidesPrices }, language, today }: Explorer): readonly string[] {
  const age = price ? priceFreshness(price.date, today) : 'hidden';
  if (!price || !currency || hidesPrices || !outcome?.mayShowCost || age === 'hidden') return [];
  const { join, from } = language.words('result', result).plan.cost;
  const words = language.words('clinics', english);
  const amount = language.format.moneySpan(price.lowMinor, price.highMinor, currency, join, from);
  const sentence = words.price(amount, language.format.date(price.date));
  return [sentence.charAt(0).toUpperCase() + sentence.slice(1), ...(age === 'ask' ? [words.confirm] : [])];
}

const isolated = (text: string): string => `\u2068${text}\u2069`;
