import type { Row } from '../row.js';
/** Listeners of a page that are there first and take what is not theirs. */
export declare const listenerRows: readonly Row[];
