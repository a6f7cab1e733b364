import type { MoneyContext } from './context.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';
/** The owner's own word on other choices. What cannot be shown is left out, and the owner told; the rest stands. */
export declare function readAlternatives({ alternatives, currency }: Config, context: MoneyContext): Partial<Settings>;
