import { type HowWords } from '../../shapes.js';
/** What mesotherapy is, what is injected, and what a visit feels like. */
export declare const how: HowWords;
