import type { ReadingContext, SettingChecks } from './context.js';
import type { ProblemKind } from './problems.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';
type TextKey = {
    [K in keyof Config & keyof Settings]: string extends Settings[K] ? K : never;
}[keyof Config & keyof Settings];
/** Reads one text; gives an empty one where it cannot be used. */
export type TextReader = readonly [key: TextKey, read: (text: string, checks: SettingChecks) => string, kind: ProblemKind];
/** The settings of a configuration that the first view shows. */
export declare function readLookSettings(config: Config, context: ReadingContext): Partial<Settings>;
/** Stronger settings over weaker ones. A stronger concern ends the weaker goal of another one. */
export declare function merged(weaker: Settings, stronger: Partial<Settings>): Settings;
/** The settings that are one text each. An empty text is a setting not set. */
export declare function readTexts(config: Config, readers: readonly TextReader[], context: ReadingContext): Partial<Settings>;
export declare function upTo(max: number): (text: string) => string;
export declare function readDate(text: string): string;
export {};
