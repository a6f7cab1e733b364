import type { Row } from '../row.js';
export declare const documentRows: readonly Row[];
