import type { DocumentReader } from '../config/document-reader.js';
import { resolveSources as resolve } from '../config/resolve-sources.js';
import type { ResolvedSettings, SettingSources } from '../config/context.js';
import { findLanguage } from '../content/words/languages.js';
import { fileOf } from '../content/words/packs.js';

/** What reads an owner's attributes in full and acts on them. A part of its own: the first screen can stand before it is here. */
export { followSettings, lookReady } from './when-set.js';
export { warmUp } from './warm-up.js';

/** The settings a page asks for, on this day, where every language may be had that is here or comes as a file. */
export function resolveSources(sources: SettingSources, today: string, reader?: DocumentReader): ResolvedSettings {
  return resolve(sources, { hasLanguage: (tag) => Boolean(findLanguage(tag) ?? fileOf(tag)), today }, reader);
}
