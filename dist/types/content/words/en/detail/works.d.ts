import type { ByEstimateGoal, WorksWords } from '../../shapes.js';
/** What studies found for each goal, for and against. */
export declare const works: ByEstimateGoal<WorksWords>;
