import type { Translation } from '../../translation.js';
import type { recipes as english } from '../../en/detail/recipes.js';
/** How each figure is reached. */
export declare const recipes: Translation<typeof english>;
