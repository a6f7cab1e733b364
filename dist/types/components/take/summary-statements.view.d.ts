import { type SourceId } from '../../content/sources.js';
import { type Statement } from '../../content/words/shapes.js';
import { type EstimateGoal } from '../../model/answers.js';
import type { GoalPlan } from '../../model/outcome.js';
import type { Explorer } from '../../state/explorer.js';
import type { TakeWords } from './summary.view.js';
/** Whether it works, in short: the proof, one study for and one against, and what stands against it. */
export declare function proofStatements({ goal }: GoalPlan, { detail, result, take: { print }, marks: { stop } }: TakeWords): readonly Statement[];
/** Whether it is safe, in short: the answer, the commonest effects, and what to know with these answers. */
export declare function safetyStatements({ goal }: GoalPlan, { answers, outcome }: Explorer, { detail, result, marks }: TakeWords): readonly Statement[];
/** What a goal's figures and sentences rest on, studies of the course first. */
export declare function idsOf(goal: EstimateGoal, told: readonly Statement[]): readonly SourceId[];
/** Sources, each once: what a study goes by, with the number to find it by. */
export declare function sourceNames(ids: readonly SourceId[], words: TakeWords): readonly string[];
