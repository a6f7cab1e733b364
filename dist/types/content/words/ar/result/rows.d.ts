import type { rows as english } from '../../en/result/rows.js';
import type { Translation } from '../../translation.js';
export declare const rows: Translation<typeof english>;
