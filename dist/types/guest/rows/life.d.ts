import type { Row } from '../row.js';
/** What a widget that is moved, taken away, or one of many has to keep to. */
export declare const lifeRows: readonly Row[];
