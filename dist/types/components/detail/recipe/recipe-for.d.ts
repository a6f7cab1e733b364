import type { Explorer } from '../../../state/explorer.js';
import type { ExplainRequest } from '../../shared/explain.js';
import { type Recipe } from './recipe.view.js';
/** How what is asked about is reached; `undefined` where the visit has no such figure. */
export declare function recipeFor(request: ExplainRequest, explorer: Explorer): Recipe | undefined;
