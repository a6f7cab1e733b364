import { emergencyOf } from '../content/emergency.js';
import { daysBetween } from '../lib/dates.js';
import { attributeOf, configOfAttributes } from './attributes.js';
import type { ResolvedSettings, SettingChecks, SettingSources } from './context.js';
import type { DocumentReader } from './document-reader.js';
import { priceFreshness } from './freshness.js';
import { collectProblems, type Report } from './problems.js';
import { readConfig } from './read-config.js';
import { checkedForm } from './read-lead.js';
import { merged } from './read-look.js';
import { readCurrency } from './read-texts.js';
import type { Config } from './schema.js';
import { DEFAULT_SETTINGS, type Settings } from './settings.js';
import { shapeSingle } from './shape-single.js';

interface Source {
  readonly config: Config;
  /** How a key is called where it was written. */
  readonly pathOf: (key: string) => string;
}

/**
 * The settings a page asks for, and all that could not be used of what it wrote. A setting comes whole from the
 * strongest place that gives it a valid value: single settings, `config` property, JSON child, the file of `config-src`, built-in;
 * `lead` does so member by member.
 * Without `document` the single settings alone are read.
 */
export function resolveSources(sources: SettingSources, checks: SettingChecks, document: DocumentReader | undefined): ResolvedSettings {
  const { problems, report } = collectProblems();
  const read = document ? shapedSources(sources, document, report)
    : [{ config: shapeSingle(configOfAttributes(sources.single ?? {}), report), pathOf: attributeOf }];
  const currency = read.map(({ config }) => readCurrency(config.currency)).filter(Boolean).at(-1) ?? '';
  const isCurrencyGiven = read.some(({ config }) => config.currency !== undefined);
  const settings = read.reduce(
    (weaker, { config, pathOf }) => merged(weaker, readConfig(config, { checks, currency, isCurrencyGiven, weaker, pathOf, report }, document)),
    DEFAULT_SETTINGS,
  );
  const whole = { ...settings, emergency: emergencyOf(settings), mode: modeOf(settings) };
  const checked = checkedForm(whole, report);
  return { settings: checks.today ? checkedDate(checked, checks.today, report) : checked, problems };
}

/** Whoever names a partner, or leads to a clinic that pays, may be paid: no other mode takes that back. */
function modeOf({ mode, partner, clinics = [] }: Settings): Settings['mode'] {
  return partner !== undefined || clinics.some(({ isPaid }) => isPaid) ? 'affiliate' : mode;
}

/** Every place that says something, the weakest first. */
function shapedSources({ single = {}, property, child, file }: SettingSources, { parse, shape }: DocumentReader, report: Report): readonly Source[] {
  return [
    { input: parse(file, report, 'config-src'), pathOf: (key: string) => `config-src.${key}` },
    { input: parse(child, report), pathOf: (key: string) => `json.${key}` },
    { input: property, pathOf: (key: string) => `config.${key}` },
    { input: configOfAttributes(single), pathOf: attributeOf },
  ]
    .filter(({ input }) => input !== undefined && input !== null)
    .map(({ input, pathOf }) => ({ config: shape(input, pathOf, report), pathOf }));
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
