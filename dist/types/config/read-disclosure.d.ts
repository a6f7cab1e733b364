import type { ReadingContext } from './context.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';
/**
 * What the owner says of being paid. A sentence that cannot be read, or promises, leaves ours in its place: there is always
 * one. Whether other pages are offered the explorer is read with it.
 */
export declare function readDisclosure({ disclosure: given, embedBox }: Config, { pathOf, report }: ReadingContext): Partial<Settings>;
