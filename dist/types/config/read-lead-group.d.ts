import type { MoneyContext } from './context.js';
import type { Config } from './schema.js';
import type { Settings } from './settings.js';
/**
 * What an owner says of the form in a group; what one place leaves open is as in the weaker ones. The address as a setting of
 * its own is stronger than the group's.
 */
export declare function readLeadGroup({ leadEndpoint, lead }: Config, context: MoneyContext): Partial<Settings>;
