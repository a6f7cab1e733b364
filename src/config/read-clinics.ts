import { daysBetween, isIsoDate } from '../lib/dates.js';
import { safeUrl } from '../lib/safe-url.js';
import type { MoneyContext } from './context.js';
import { isReadable, ownText } from './own-text.js';
import { priceReader, type ReadPrice } from './price-reader.js';
import { readCurrency } from './read-texts.js';
import type { Config, WrittenClinic } from './schema.js';
import type { Clinic, Settings } from './settings.js';

/** Most clinics: a handful in each of several cities. */
const MOST = 40;
/** Most characters. */
const LONGEST = { name: 60, city: 40, about: 120, licence: 40 } as const;

/** The clinics a page leads to. One without name, city or address is left out, and the owner told; the rest stands. */
export function readClinics({ clinics: written = [], currency }: Config, context: MoneyContext): Partial<Settings> {
  const { pathOf, report } = context;
  if (written.length > MOST) report('tooLarge', pathOf('clinics'), `${written.length} items`, `at most ${MOST} clinics`);
  const readPrice = priceReader(readCurrency(currency), context);
  const clinics = written.slice(0, MOST).flatMap((clinic, index) => readClinic(clinic, pathOf(`clinics[${index}]`), readPrice, context) ?? []);
  return clinics.length > 0 ? { clinics } : {};
}

function readClinic(written: WrittenClinic, path: string, readPrice: ReadPrice, context: MoneyContext): Clinic | null {
  const { report } = context;
  const textOf = (key: keyof typeof LONGEST): string => {
    const text = ownText(written[key], LONGEST[key], `${path}.${key}`, report);
    return isReadable(text) ? text : '';
  };
  const [name, city, about, licence] = [textOf('name'), textOf('city'), textOf('about'), textOf('licence')];
  const given = written.url?.trim();
  const url = safeUrl(given);
  if (given && !url) report('badUrl', `${path}.url`, given);
  else if (!given || !name || !city) report('badClinic', path, written.name);
  if (!url || !name || !city) return null;
  const price = readDatedPrice(written, path, readPrice, context);
  return { name, city, url, about, licence, isPaid: written.paid !== false, ...(price && { price }) };
}

/** A price that says of which day it is; any other is left out. */
function readDatedPrice({ price: written, priceDate }: WrittenClinic, path: string, readPrice: ReadPrice, { checks: { today }, report }: MoneyContext): Clinic['price'] {
  if (written === undefined) return undefined;
  const price = readPrice(written, `${path}.price`);
  const date = priceDate?.trim() ?? '';
  if (!date) report('undatedPrice', `${path}.priceDate`, undefined);
  else if (!isIsoDate(date)) report('badDate', `${path}.priceDate`, date);
  // The owner's calendar may be a day ahead of the visitor's.
  else if (today && daysBetween(today, date) > 1) report('futureDate', `${path}.priceDate`, date);
  else return price && { ...price, date };
  return undefined;
}
