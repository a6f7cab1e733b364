import type { SettingChecks } from './context.js';
import { documentReader } from './document-reader.js';
import { collectProblems } from './problems.js';
import { readConfig } from './read-config.js';
import { readCurrency } from './read-texts.js';
import { DEFAULT_SETTINGS, type Problem, type Settings } from './settings.js';

export interface ParsedConfig {
  /** The settings that can be used; a setting not given, or not valid, is not here. */
  readonly value: Partial<Settings>;
  readonly problems: readonly Problem[];
}

/** Reads a configuration object. Whatever it is given, it gives the valid part and says what is wrong with the rest. */
export function parseConfig(input: unknown, checks: SettingChecks): ParsedConfig {
  const { problems, report } = collectProblems();
  const pathOf = (key: string): string => `config.${key}`;
  const config = documentReader.shape(input, pathOf, report);
  const isCurrencyGiven = config.currency !== undefined;
  const context = { checks, currency: readCurrency(config.currency), isCurrencyGiven, weaker: DEFAULT_SETTINGS, pathOf, report };
  return { value: readConfig(config, context, documentReader), problems };
}
