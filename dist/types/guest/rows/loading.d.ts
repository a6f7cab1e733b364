import type { Row } from '../row.js';
/** Ways in which the script comes, comes twice, comes late or never comes. */
export declare const loadingRows: readonly Row[];
