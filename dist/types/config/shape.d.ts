import type { Report } from './problems.js';
import { type Config } from './schema.js';
/**
 * The parts of a configuration that have the right shape. Each wrong part is reported with its path and left out; only
 * own members of known names are read, so a page's prototypes and endless depth have no way in. Never throws.
 */
export declare function shapeConfig(input: unknown, pathOf: (key: string) => string, report: Report): Config;
