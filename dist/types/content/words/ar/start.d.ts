import type { Translation } from '../translation.js';
import type { start as english } from '../en/start.js';
export declare const start: Translation<typeof english>;
