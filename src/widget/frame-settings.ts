import type { SETTING_ATTRIBUTES } from '../config/attributes.js';
import { configOfFlat, type FLAT_NAMES } from '../config/flat-names.js';

/**
 * Whose address may set it: `anybody`, how the widget begins and looks; `owner`, what the owner's page says of the clinic in
 * a frame of its own; `never`, where something is sent, whether it is, what is read in, and what a visitor agrees to.
 */
type Trust = 'anybody' | 'owner' | 'never';

/** Every attribute of the widget. A new one has to be decided on here. */
const ATTRIBUTES: Readonly<Record<(typeof SETTING_ATTRIBUTES)[number] | 'config-src' | 'consent', Trust>> = {
  lang: 'anybody', concern: 'anybody', goal: 'anybody', scheme: 'anybody', preset: 'anybody', advance: 'anybody', 'heading-level': 'anybody',
  currency: 'anybody', region: 'anybody',
  mode: 'owner', prices: 'owner', 'prices-date': 'owner', 'book-url': 'owner', 'handoff-url': 'owner', whatsapp: 'owner', phone: 'owner', email: 'owner',
  'clinic-name': 'owner', accent: 'owner', 'medicine-names': 'owner', approval: 'owner',
  partner: 'owner', 'partner-sub': 'owner', disclosure: 'owner',
  'idle-seconds': 'owner',
  'lead-endpoint': 'never', 'test-mode': 'never', 'config-src': 'never', analytics: 'never', consent: 'never',
};
/** Every setting without an attribute that an address may name. */
const OTHERS: Readonly<Record<(typeof FLAT_NAMES)[number], Trust>> = {
  consultation: 'owner', 'reviewer-name': 'owner', 'reviewer-date': 'owner', 'privacy-url': 'never',
};

const namesFor = (settings: Readonly<Record<string, Trust>>, isFramed: boolean): ReadonlySet<string> =>
  new Set(Object.keys(settings).filter((name) => settings[name] === 'anybody' || (isFramed && settings[name] === 'owner')));

/** The first value of each of these names. */
function given(search: string, names: ReadonlySet<string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...new URLSearchParams(search)].reverse().filter(([name]) => names.has(name)));
}

/**
 * Settings that the address of an iframe page names, such as `?currency=PKR&prices=face:7000-18000`: attributes and their
 * values. Opened by itself, not in a frame of the owner's page, an address could be anybody's: then no number, address, name
 * or price is taken from it.
 */
export function settingsOfAddress(search: string, isFramed: boolean): readonly (readonly [attribute: string, value: string])[] {
  return Object.entries(given(search, namesFor(ATTRIBUTES, isFramed)));
}

/**
 * The configuration object of settings without an attribute that the address names, such as `consultation=2500`: in a frame
 * of the owner's page alone, and never the way to a visitor's message.
 */
export function configOfAddress(search: string, isFramed: boolean): Record<string, unknown> | undefined {
  return configOfFlat(given(search, namesFor(OTHERS, isFramed)));
}
