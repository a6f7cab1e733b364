import type { Report } from './problems.js';
import type { Problem, Settings } from './settings.js';
/** The places a page may write settings in. */
export interface SettingSources {
    /** Attributes and the properties of the same name, by attribute name; `null` for one not set. The strongest source. */
    readonly single?: Readonly<Record<string, unknown>>;
    /** The `config` property. */
    readonly property?: unknown;
    /** Text of the JSON child. */
    readonly child?: unknown;
    /** Text of the file that `config-src` names. The weakest source. */
    readonly file?: unknown;
}
/** What the configuration has to ask others. */
export interface SettingChecks {
    /** Whether the widget speaks the language of a BCP 47 tag. */
    readonly hasLanguage: (tag: string) => boolean;
    /** Today as `YYYY-MM-DD`; without it no date is held against it. */
    readonly today?: string;
}
export interface ResolvedSettings {
    readonly settings: Settings;
    readonly problems: readonly Problem[];
}
/** What one configuration is read with. */
export interface ReadingContext {
    readonly checks: SettingChecks;
    /** How a key is called where it was written. */
    readonly pathOf: (key: string) => string;
    readonly report: Report;
}
/** The currency that counts in the end; empty where there is none. */
export interface MoneyContext extends ReadingContext {
    readonly currency: string;
    /** Whether one was written at all: one that cannot be used is told once, where it stands. */
    readonly isCurrencyGiven: boolean;
    /** What the weaker places gave. */
    readonly weaker: Settings;
}
