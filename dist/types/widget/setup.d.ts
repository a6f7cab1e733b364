import type { DocumentReader } from '../config/document-reader.js';
import type { ResolvedSettings, SettingSources } from '../config/context.js';
/** What reads an owner's attributes in full and acts on them. A part of its own: the first screen can stand before it is here. */
export { followSettings, lookReady } from './when-set.js';
export { warmUp } from './warm-up.js';
/** The settings a page asks for, on this day, where every language may be had that is here or comes as a file. */
export declare function resolveSources(sources: SettingSources, today: string, reader?: DocumentReader): ResolvedSettings;
