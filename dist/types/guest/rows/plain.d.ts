import type { Row } from '../row.js';
export declare const plainRows: readonly Row[];
