import type { MoneyContext } from './context.js';
import type { DocumentReader } from './document-reader.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';
/** All that is money in one configuration. Amounts whose currency is not known, or not the one that counts, are left out. */
export declare function readMoney(config: Config, context: MoneyContext, document: DocumentReader | undefined): Partial<Settings>;
