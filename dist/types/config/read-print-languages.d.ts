import type { ReadingContext } from './context.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';
/** The languages that paper may hold beside the one shown: those that can be had, each once. The owner is told of the others. */
export declare function readPrintLanguages(written: Config['printLanguages'], { checks, pathOf, report }: ReadingContext): Partial<Settings>;
