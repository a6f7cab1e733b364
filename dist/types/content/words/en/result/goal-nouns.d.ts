import type { ByGoal, GoalWords } from '../../shapes.js';
/** What each goal is called inside a sentence. */
export declare const goalNouns: ByGoal<Pick<GoalWords, 'noun'>>;
