import type { ReadingContext } from './context.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';
type OwnProtocols = NonNullable<Config['protocols']>;
/** An owner's own figures, by goal. */
export declare function readProtocols(protocols: OwnProtocols, { pathOf, report }: ReadingContext): Settings['protocols'];
export {};
