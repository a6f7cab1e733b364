import type { MoneyContext, SettingChecks } from './context.js';
import { collectProblems } from './problems.js';
import { readLookSettings, readTexts } from './read-look.js';
import { readMoney } from './read-prices.js';
import { readProtocols } from './read-protocols.js';
import { readStories } from './read-stories.js';
import { OTHER_TEXTS, readCurrency } from './read-texts.js';
import type { Config } from './schema.js';
import type { Problem, Settings } from './settings.js';
import { shapeConfig } from './shape.js';

export interface ParsedConfig {
  /** The settings that can be used; a setting not given, or not valid, is not here. */
  readonly value: Partial<Settings>;
  readonly problems: readonly Problem[];
}

/** Reads a configuration object. Whatever it is given, it gives the valid part and says what is wrong with the rest. */
export function parseConfig(input: unknown, checks: SettingChecks): ParsedConfig {
  const { problems, report } = collectProblems();
  const pathOf = (key: string): string => `config.${key}`;
  const config = shapeConfig(input, pathOf, report);
  const isCurrencyGiven = config.currency !== undefined;
  const context = { checks, currency: readCurrency(config.currency), isCurrencyGiven, pathOf, report };
  return { value: readConfig(config, context), problems };
}

/** The settings of a configuration that has the right shape. */
export function readConfig(config: Config, context: MoneyContext): Partial<Settings> {
  const { mode, medicineNames, protocols, stories } = config;
  return {
    ...readLookSettings(config, context),
    ...readTexts(config, OTHER_TEXTS, context),
    ...readMoney(config, context),
    ...(mode && { mode }),
    ...(medicineNames !== undefined && { medicineNames }),
    ...(protocols && { protocols: readProtocols(protocols, context) }),
    ...readStories(stories, context),
  };
}
