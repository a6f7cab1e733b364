import type { ReadingContext } from './context.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';
/** An owner's own sentences, by path, or by language and path: those that may stand, and no other. */
export declare function readSentences(written: Config['sentences'], context: ReadingContext): Partial<Settings>;
