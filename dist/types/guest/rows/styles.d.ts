import type { Row } from '../row.js';
export declare const styleRows: readonly Row[];
