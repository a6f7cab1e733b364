import type { Basis, Provenance } from '../../../content/provenance.js';
import type { SourceId } from '../../../content/sources.js';
import type { Statement } from '../../../content/words/shapes.js';
import type { Format } from '../../../lib/format.js';
import type { PointStep } from '../../../model/estimate.js';
import type { GoalPlan } from '../../../model/outcome.js';
import type { recipes } from '../../../content/words/en/detail/recipes.js';
import { type VerdictFrame } from '../../result/verdict.view.js';
type Words = typeof recipes;
/** One line of a recipe: where a number starts, what moved it, or what it comes to. */
export interface RecipeRow {
    readonly label: string;
    readonly basis: readonly Basis[];
    /** At the end of the line; may be empty. */
    readonly value: string;
    readonly text: string;
    readonly sources: readonly SourceId[];
    /** A source to cite in full. */
    readonly cited?: SourceId;
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
/** A line with what is said of it; what is not said is empty. */
export declare const row: (part: Partial<RecipeRow> & Pick<RecipeRow, "label">) => RecipeRow;
/** What the recipe of the sessions is made from. */
export interface SessionsInput {
    readonly plan: GoalPlan;
    readonly provenance: Provenance;
    readonly words: Words;
    readonly frame: VerdictFrame;
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
    readonly words: Words;
    readonly format: Format;
    /** `YYYY-MM-DD` or empty. */
    readonly pricesDate: string;
}
/** The arithmetic of the first year and of three in words; visits alone where there is no price. */
export declare function costRecipe(input: CostInput): Recipe;
/** The grade's rule and the reason for this goal. */
export declare function proofRecipe(provenance: Provenance, reason: Statement, grade: string, { proof: recipe }: Words): Recipe;
/** What is known of hair that comes back by itself. */
export declare function recoveryRecipe(statements: readonly Statement[], { recovery }: Words): Recipe;
export {};
