import { emergencyOf } from '../content/emergency.js';
import { daysBetween } from '../lib/dates.js';
import { attributeOf, configOfAttributes } from './attributes.js';
import type { ResolvedSettings, SettingChecks, SettingSources } from './context.js';
import { priceFreshness } from './freshness.js';
import { parseJson } from './json.js';
import { readConfig } from './parse.js';
import { collectProblems, type Report } from './problems.js';
import { merged } from './read-look.js';
import { readCurrency } from './read-texts.js';
import { DEFAULT_SETTINGS, type Settings } from './settings.js';
import { shapeConfig } from './shape.js';

export type { ResolvedSettings, SettingChecks, SettingSources } from './context.js';

/**
 * The settings a page asks for, and all that could not be used of what it wrote. A setting comes whole from the
 * strongest place that gives it a valid value: single settings, `config` property, JSON child, the file of `config-src`, built-in.
 */
export function resolveSettings({ single = {}, property, child, file }: SettingSources, checks: SettingChecks): ResolvedSettings {
  const { problems, report } = collectProblems();
  const sources = [
    { input: parseJson(file, report, 'config-src'), pathOf: (key: string) => `config-src.${key}` },
    { input: parseJson(child, report), pathOf: (key: string) => `json.${key}` },
    { input: property, pathOf: (key: string) => `config.${key}` },
    { input: configOfAttributes(single), pathOf: attributeOf },
  ]
    .filter(({ input }) => input !== undefined && input !== null)
    .map(({ input, pathOf }) => ({ config: shapeConfig(input, pathOf, report), pathOf }));
  const currency = sources.map(({ config }) => readCurrency(config.currency)).filter(Boolean).at(-1) ?? '';
  const isCurrencyGiven = sources.some(({ config }) => config.currency !== undefined);
  const settings = sources
    .map(({ config, pathOf }) => readConfig(config, { checks, currency, isCurrencyGiven, pathOf, report }))
    .reduce(merged, DEFAULT_SETTINGS);
  const whole = { ...settings, emergency: emergencyOf(settings) };
  return { settings: checks.today ? checkedDate(whole, checks.today, report) : whole, problems };
}

/** A date in the future is left out; prices past showing are reported. */
function checkedDate(settings: Settings, today: string, report: Report): Settings {
  const { pricesDate, prices } = settings;
  // The owner's calendar may be a day ahead of the visitor's.
  if (pricesDate && daysBetween(today, pricesDate) > 1) {
    report('futureDate', 'prices-date', pricesDate);
    return { ...settings, pricesDate: '' };
  }
  if (Object.keys(prices).length > 0 && priceFreshness(pricesDate, today) === 'hidden') report('stalePrices', 'prices-date', pricesDate);
  return settings;
}
