import type { ReadingContext } from './context.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';
/** The stories that say what a visitor has to know of them. One without consent, date or visits is left out, and the owner told. */
export declare function readStories(written: Config['stories'], context: ReadingContext): Partial<Settings>;
