import type { MoneyContext, SettingChecks } from './context.js';
import type { Config } from './schema.js';
import type { Problem, Settings } from './settings.js';
export interface ParsedConfig {
    /** The settings that can be used; a setting not given, or not valid, is not here. */
    readonly value: Partial<Settings>;
    readonly problems: readonly Problem[];
}
/** Reads a configuration object. Whatever it is given, it gives the valid part and says what is wrong with the rest. */
export declare function parseConfig(input: unknown, checks: SettingChecks): ParsedConfig;
/** The settings of a configuration that has the right shape. */
export declare function readConfig(config: Config, context: MoneyContext): Partial<Settings>;
