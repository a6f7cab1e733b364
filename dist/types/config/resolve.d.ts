import type { ResolvedSettings, SettingChecks, SettingSources } from './context.js';
export type { ResolvedSettings, SettingChecks, SettingSources } from './context.js';
/** The settings a page asks for in any place there is, and all that could not be used of what it wrote. */
export declare function resolveSettings(sources: SettingSources, checks: SettingChecks): ResolvedSettings;
