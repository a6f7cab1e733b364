import type { MoneyContext } from './context.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';
/** The clinics a page leads to. One without name, city or address is left out, and the owner told; the rest stands. */
export declare function readClinics({ clinics: written, currency }: Config, context: MoneyContext): Partial<Settings>;
