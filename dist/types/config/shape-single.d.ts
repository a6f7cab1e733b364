import type { Report } from './problems.js';
import type { Config } from './schema.js';
/**
 * The attributes of a page that has no more than attributes: checked as `configSchema` checks them, without the library
 * that a whole set-up needs. A test holds the two to one meaning.
 */
export declare function shapeSingle(given: Readonly<Record<string, unknown>>, report: Report): Config;
