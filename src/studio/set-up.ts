import { configOfFlat, FLAT_NAMES, flatNameOf } from '../config/flat-names.js';
import { listOfTable } from '../config/price-table.js';
import { resolveSettings } from '../config/resolve.js';
import type { Problem } from '../config/settings.js';
import { SWITCHES } from './fields.js';

/** What an owner has chosen: names of settings and their text. One that is empty or not there is not set. */
export type SetUp = Readonly<Record<string, string>>;

/** What becomes of a set-up. */
export interface CheckedSetUp {
  /** What could not be used, by field; prices of one concern by `prices.face`. Each problem stands at one field. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** The set-up without what cannot be used, and without what is not set. */
  readonly usable: SetUp;
  /** Settings that were left out, whole or in part. */
  readonly leftOut: readonly string[];
}

/** The two ways in which a set-up reaches a widget. */
export interface SetUpParts {
  readonly attributes: SetUp;
  readonly config: Record<string, unknown> | undefined;
}

/** Problems that leave a setting in use, such as two amounts in the wrong order, which are exchanged. */
const HARMLESS = ['TX-CFG-015', 'TX-CFG-027', 'TX-CFG-029', 'TX-CFG-030'];
const NO_CURRENCY = 'TX-CFG-020';
const PAIRS: readonly (readonly string[])[] = [['reviewer-name', 'reviewer-date']];

const isFlat = (name: string): boolean => (FLAT_NAMES as readonly string[]).includes(name);
const isHarmful = ({ code }: Problem): boolean => !HARMLESS.includes(code);

/** Attributes, and what has none. */
export function partsOf(setUp: SetUp): SetUpParts {
  return { attributes: Object.fromEntries(Object.entries(setUp).filter(([name]) => !isFlat(name))), config: configOfFlat(setUp) };
}

function problemsOf(setUp: SetUp, today: string): readonly Problem[] {
  const { attributes, config } = partsOf(setUp);
  return resolveSettings({ single: attributes, property: config }, { hasLanguage: (tag) => /^(en|ur|ar)(-|$)/i.test(tag), today }).problems;
}

/** Checks a set-up as the widget itself does. `today` as `YYYY-MM-DD`. */
export function checkSetUp(setUp: SetUp, today: string): CheckedSetUp {
  const given = Object.fromEntries(Object.entries(setUp).filter(([name, text]) => (SWITCHES.includes(name) ? text === 'true' : text.trim() !== '')));
  const all = problemsOf(given, today);
  const problems = new Map<string, readonly Problem[]>();
  for (const problem of all) {
    const field = problem.code === NO_CURRENCY ? 'currency' : fieldOf(problem.path);
    const told = problems.get(field) ?? [];
    if (!told.some(({ code }) => code === problem.code)) problems.set(field, [...told, problem]);
  }
  const broken = new Set(all.filter(isHarmful).map(({ path }) => settingOf(path)));
  // The page would tell of prices without a currency, and show none.
  const currency = broken.has('currency') ? '' : given['currency'] ?? '';
  for (const { code, path } of broken.has('currency') ? problemsOf({ ...given, currency }, today) : []) if (code === NO_CURRENCY) broken.add(settingOf(path));
  for (const pair of PAIRS) if (pair.some((name) => broken.has(name))) pair.forEach((name) => broken.add(name));
  const usable: Record<string, string> = {};
  for (const [name, text] of Object.entries(given)) {
    const kept = name === 'prices' ? usablePrices(text, currency, broken.has('prices'), today) : broken.has(name) ? '' : text;
    if (kept) usable[name] = kept;
  }
  return { problems, usable, leftOut: Object.keys(given).filter((name) => broken.has(name)) };
}

/** A price list on one line, without entries that cannot be read, or that come a second time. */
function usablePrices(text: string, currency: string, isBroken: boolean, today: string): string {
  if (!isBroken && !/[\n\t]/.test(text)) return text;
  const entries = listOfTable(text).split(/[;\n]/).map((entry) => entry.trim()).filter(Boolean);
  return entries.reduce((kept, entry) => {
    const longer = kept ? `${kept}; ${entry}` : entry;
    return problemsOf({ currency, prices: longer }, today).some(isHarmful) ? kept : longer;
  }, '');
}

/** `prices.hair` of `prices.hair.low`, `reviewer-date` of `config.reviewer.date`. */
function fieldOf(path: string): string {
  return flatNameOf(path) ?? /^prices\.[a-z-]+/.exec(path)?.[0] ?? settingOf(path);
}

function settingOf(path: string): string {
  return flatNameOf(path) ?? /^[a-z-]+/.exec(path)?.[0] ?? path;
}
