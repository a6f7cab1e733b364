import type { ReadingContext } from './context.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';
/** The clinician who reviewed the content: a name and a day, or none. */
export declare function readReviewer({ reviewer }: Config, { pathOf, report }: ReadingContext): Settings['reviewer'];
