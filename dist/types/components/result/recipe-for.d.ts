import type { result } from '../../content/words/en/result/index.js';
import type { GoalPlan } from '../../model/outcome.js';
import type { Explorer } from '../../state/explorer.js';
import { type Recipe } from './recipe.view.js';
import type { Fact } from './verdict.view.js';
type ResultWords = typeof result;
/** How one key fact of a plan is reached. */
export declare function recipeFor(id: Fact['id'], plan: GoalPlan, explorer: Explorer, words: ResultWords): Recipe;
export {};
