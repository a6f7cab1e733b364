import type { CostStep } from '../../content/words/en/result/frame.js';
import type { Difference } from '../../model/difference.js';
import type { Verdict } from '../../model/screening.js';
/** The sentences a change is told with. */
export interface ChangeWords {
    readonly sessions: (change: number) => string;
    readonly upkeep: (change: number) => string;
    readonly cost: (step: CostStep, isHigher: boolean) => string;
    /** Another goal has a plan; what follows compares it with the plan before. */
    readonly goal: (name: string) => string;
    /** Another goal has no plan, as before. */
    readonly page: (name: string) => string;
    readonly verdict: (label: string) => string;
    readonly planCame: string;
    readonly planWent: string;
    readonly none: string;
    readonly countedAsMiddle: string;
    readonly putBack: string;
    /** Joins what changed into one sentence. */
    readonly sentence: (parts: readonly string[]) => string;
}
/** What is told: the difference, and how it came about. */
export interface ChangeInput {
    readonly difference: Difference;
    readonly kind: 'changed' | 'undone';
    /** Name of the goal where that is what changed: range, proof and rhythm are then others, even if the likely figures agree. */
    readonly goal: string | null;
    /** Whether the new answer is "not sure". */
    readonly isUnsure: boolean;
    readonly verdictLabel: (verdict: Verdict) => string;
}
/** Says in one sentence what a changed answer did: sessions, top-ups, cost, verdict. */
export declare function changeSentence({ difference, kind, goal, isUnsure, verdictLabel }: ChangeInput, words: ChangeWords): string;
/** Whether a figure that is shown at the top moved. */
export declare function movesFigures({ sessions, upkeep, costRatio }: Difference): boolean;
/** The step of a ratio of new to old. */
export declare function costStepOf(ratio: number): {
    readonly step: CostStep;
    readonly isHigher: boolean;
};
