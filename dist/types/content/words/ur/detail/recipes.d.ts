import type { recipes as english } from '../../en/detail/recipes.js';
import type { Translation } from '../../translation.js';
export declare const recipes: Translation<typeof english>;
