import { type ByGoal, type GoalWords } from '../../shapes.js';
/** What each goal is about, and what happens if nothing is done. */
export declare const goals: ByGoal<GoalWords>;
