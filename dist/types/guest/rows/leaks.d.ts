import type { Row } from '../row.js';
/** What nobody but the visitor may know. */
export declare const leakRows: readonly Row[];
