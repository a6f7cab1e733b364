import type { Row } from '../row.js';
export declare const libraryRows: readonly Row[];
