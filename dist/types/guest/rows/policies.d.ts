import type { Row } from '../row.js';
/** Pages whose headers forbid what scripts often do. */
export declare const policyRows: readonly Row[];
