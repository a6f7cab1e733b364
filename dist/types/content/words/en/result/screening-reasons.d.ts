import type { Reason } from '../../../../model/screening.js';
import { type ReasonWords } from '../../shapes.js';
/** Why the safety answer is stricter, and what may change it. No medicine is named. */
export declare const reasons: Readonly<Record<Reason, ReasonWords>>;
