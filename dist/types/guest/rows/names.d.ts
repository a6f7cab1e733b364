import type { Row } from '../row.js';
/** Names that a page or a browser's add-on has for something else. */
export declare const nameRows: readonly Row[];
