import { type ByReason, type ReasonWords } from '../../shapes.js';
/** Why the safety answer is stricter, and what may change it. No medicine is named. */
export declare const reasons: ByReason<ReasonWords>;
