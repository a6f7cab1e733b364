import type { ResolvedSettings, SettingChecks, SettingSources } from './context.js';
import type { DocumentReader } from './document-reader.js';
/**
 * The settings a page asks for, and all that could not be used of what it wrote. A setting comes whole from the
 * strongest place that gives it a valid value: single settings, `config` property, JSON child, the file of `config-src`, built-in;
 * `lead` does so member by member.
 * Without `document` the single settings alone are read.
 */
export declare function resolveSources(sources: SettingSources, checks: SettingChecks, document: DocumentReader | undefined): ResolvedSettings;
