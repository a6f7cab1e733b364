import type { MoneyContext } from './context.js';
import type { PriceList } from './price-grammar.js';
import type { Report } from './problems.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';
/** What reads a set-up that is more than attributes: an object, a JSON child, a file. Most pages have none. */
export interface DocumentReader {
    readonly parse: (text: unknown, report: Report, path?: string) => unknown;
    readonly shape: (input: unknown, pathOf: (key: string) => string, report: Report) => Config;
    /** The settings that no attribute can hold. */
    readonly read: (config: Config, context: MoneyContext) => Partial<Settings>;
    readonly readPrices: (prices: Extract<Config['prices'], object>, context: MoneyContext) => PriceList;
}
export declare const documentReader: DocumentReader;
