import type { Row } from '../row.js';
/** Clocks that are wrong, and engines that cannot write numbers and dates. */
export declare const dateRows: readonly Row[];
