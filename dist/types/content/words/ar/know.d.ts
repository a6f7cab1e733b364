import type { Translation } from '../translation.js';
import type { knowing as english } from '../en/know.js';
export declare const knowing: Translation<typeof english>;
