import { type ByGoal, type Statement } from '../../shapes.js';
/** What was gained, the goal's own first: no goal takes credit for what was shown for another. */
export declare const benefits: ByGoal<readonly Statement[]>;
