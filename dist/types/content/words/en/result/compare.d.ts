import { type ByConcern, type CompareWords } from '../../shapes.js';
/** Other ways, and doing nothing. Mesotherapy stands after what has stronger proof, and is never first. */
export declare const compare: ByConcern<CompareWords>;
