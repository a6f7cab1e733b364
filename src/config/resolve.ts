import { DEFAULT_SETTINGS, type Problem, type Settings } from './settings.js';

/** The places a page may write settings in. */
export interface SettingSources {
  /** Attributes and the properties of the same name, by attribute name; `null` for one not set. The strongest source. */
  readonly single?: Readonly<Record<string, unknown>>;
  /** The `config` property. */
  readonly property?: unknown;
  /** Text of the JSON child. */
  readonly child?: unknown;
}

/** What the configuration has to ask others. */
export interface SettingChecks {
  /** Whether the widget speaks the language of a BCP 47 tag. */
  readonly hasLanguage: (tag: string) => boolean;
  /** Today as `YYYY-MM-DD`; without it dates are not checked against it. */
  readonly today?: string;
}

export interface ResolvedSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** The settings a page asks for, and all that could not be used of what it wrote. */
export function resolveSettings(_sources: SettingSources, _checks: SettingChecks): ResolvedSettings {
  return { settings: DEFAULT_SETTINGS, problems: [] };
}
