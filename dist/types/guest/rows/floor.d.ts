import type { Row } from '../row.js';
/** Engines older than the documented floor, and the floor itself. */
export declare const floorRows: readonly Row[];
