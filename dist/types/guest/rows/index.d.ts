import type { Row } from '../row.js';
/** Every row there is. */
export declare const rows: readonly Row[];
