import type { Row } from '../row.js';
/** Custom properties of a page with values that make no sense. */
export declare const tokenRows: readonly Row[];
