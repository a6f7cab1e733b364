import type { Row } from '../row.js';
/** Pages in the hands of a browser's translator. */
export declare const translatedRows: readonly Row[];
