import { type ByGoal, type GoalWords } from '../../shapes.js';
/** What each goal is about, and what happens if nothing is done. */
export declare const goals: ByGoal<GoalWords>;
/** The same as a part of the room `result`, for what is not shown at once. */
export declare const aboutGoals: {
    goals: Readonly<Record<import("../../../../model/answers.js").Goal, GoalWords>>;
};
