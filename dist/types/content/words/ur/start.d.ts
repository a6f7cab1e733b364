import type { start as english } from '../en/start.js';
import type { Translation } from '../translation.js';
/** The first screen, and what may be said before any other part has loaded. */
export declare const start: Translation<typeof english>;
