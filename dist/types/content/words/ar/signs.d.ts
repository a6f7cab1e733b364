import type { Translation } from '../translation.js';
import type { signs as english } from '../en/signs.js';
export declare const signs: Translation<typeof english>;
