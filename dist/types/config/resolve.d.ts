import type { ResolvedSettings, SettingChecks, SettingSources } from './context.js';
export type { ResolvedSettings, SettingChecks, SettingSources } from './context.js';
/**
 * The settings a page asks for, and all that could not be used of what it wrote. A setting comes whole from the
 * strongest place that gives it a valid value: single settings, `config` property, JSON child, the file of `config-src`, built-in.
 */
export declare function resolveSettings({ single, property, child, file }: SettingSources, checks: SettingChecks): ResolvedSettings;
