import type { Settings } from '../config/settings.js';
import type { Facts } from '../model/outcome.js';
/** The figures and rules in force: built-in content, with what the owner has set instead. */
export declare function factsOf(settings: Settings, today: string): Facts;
