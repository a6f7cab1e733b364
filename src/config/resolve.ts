import type { ResolvedSettings, SettingChecks, SettingSources } from './context.js';
import { documentReader } from './document-reader.js';
import { resolveSources } from './resolve-sources.js';

export type { ResolvedSettings, SettingChecks, SettingSources } from './context.js';

/** The settings a page asks for in any place there is, and all that could not be used of what it wrote. */
export function resolveSettings(sources: SettingSources, checks: SettingChecks): ResolvedSettings {
  return resolveSources(sources, checks, documentReader);
}
