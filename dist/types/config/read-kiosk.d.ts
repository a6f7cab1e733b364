import type { ReadingContext } from './context.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';
/** What a kiosk alone has use for. */
export declare function readKiosk(config: Config, context: ReadingContext): Partial<Settings>;
