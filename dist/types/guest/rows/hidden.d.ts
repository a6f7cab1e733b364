import type { Row } from '../row.js';
export declare const hiddenRows: readonly Row[];
