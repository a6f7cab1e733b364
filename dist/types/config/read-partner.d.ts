import type { MoneyContext } from './context.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';
/** Who sends visitors on. An id that cannot be used still means that the page may be paid; the owner is told. */
export declare function readPartner(config: Config, context: MoneyContext): Partial<Settings>;
