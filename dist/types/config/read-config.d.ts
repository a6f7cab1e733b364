import type { MoneyContext } from './context.js';
import type { DocumentReader } from './document-reader.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';
/** The settings of a configuration that has the right shape. Without `document` it holds no more than attributes can. */
export declare function readConfig(config: Config, context: MoneyContext, document: DocumentReader | undefined): Partial<Settings>;
