import type { Problem } from '../config/settings.js';
import type { PartName } from './parts.js';
/** What the owner is told of a part that could not be had. */
export declare function missingPart(name: PartName | 'kiosk' | 'look' | 'analytics' | 'config-src' | 'script-tags' | 'lang', error: unknown): Problem;
