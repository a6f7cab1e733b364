import type { Basis, Provenance } from '../../content/provenance.js';
import type { SourceId } from '../../content/sources.js';
import type { Statement } from '../../content/words/shapes.js';
import type { Format } from '../../lib/format.js';
import type { PointStep } from '../../model/estimate.js';
import type { GoalPlan } from '../../model/outcome.js';
import { type VerdictFrame } from './verdict.view.js';
/** One line of a recipe: where a number starts, what moved it, or what it comes to. */
export interface RecipeRow {
    readonly label: string;
    readonly basis: readonly Basis[];
    /** At the end of the line; may be empty. */
    readonly value: string;
    readonly text: string;
    readonly sources: readonly SourceId[];
    /** A solid dot counts; a hollow one changed nothing. */
    readonly counts: boolean;
}
/** How one key fact is reached. */
export interface Recipe {
    readonly title: string;
    readonly lead: string;
    readonly rows: readonly RecipeRow[];
    readonly notes: readonly string[];
}
/** What the recipe of the sessions is made from. */
export interface SessionsInput {
    readonly plan: GoalPlan;
    readonly provenance: Provenance;
    readonly words: VerdictFrame;
    /** Whether the owner typed the count. */
    readonly isOwners: boolean;
    /** An answer as the chips write it: "Where: face and neck". */
    readonly labelOf: (step: PointStep) => string;
}
/** Base count, one row per weighed answer with its points, the one step from points to visits, and the count. */
export declare function sessionsRecipe(input: SessionsInput): Recipe;
/** What the recipe of the first-year cost, or of its visits, is made from. */
export interface CostInput {
    readonly plan: GoalPlan;
    readonly provenance: Provenance;
    readonly words: VerdictFrame;
    readonly format: Format;
    /** `YYYY-MM-DD` or empty. */
    readonly pricesDate: string;
    /** Whether the clinic gave a likely price of its own beside the lowest and the highest. */
    readonly hasTypicalPrice: boolean;
}
/** The arithmetic of the first year in words; visits alone where there is no price. */
export declare function costRecipe(input: CostInput): Recipe;
/** The grade's rule and the reason for this goal. */
export declare function proofRecipe(provenance: Provenance, reason: Statement, grade: string, words: VerdictFrame): Recipe;
/** What is known of hair that comes back by itself. */
export declare function recoveryRecipe(statements: readonly Statement[], words: VerdictFrame): Recipe;
