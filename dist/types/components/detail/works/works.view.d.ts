import type { Grade } from '../../../content/figures.js';
import type { Study } from '../../../content/words/shapes.js';
import { type Concern, type EstimateGoal } from '../../../model/answers.js';
/** Studies side by side: those that speak for it come first, and the first that saw no gain opens the other side. */
export declare function sides(studies: readonly Study[]): {
    readonly for: readonly Study[];
    readonly against: readonly Study[];
};
/** The grade of every goal of a concern that has one, in the order the goals are asked. */
export declare function gradesOf(concern: Concern): readonly {
    readonly goal: EstimateGoal;
    readonly grade: Grade;
}[];
