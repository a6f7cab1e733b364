import { type TemplateResult } from 'lit';
import { type BasisWords } from '../shared/basis-label.js';
import { type CitationWords } from '../shared/citations.js';
import type { Recipe } from './recipe.view.js';
/** Words and handlers around a recipe. */
export interface RecipeOptions {
    readonly level: number;
    readonly close: string;
    readonly checked: string;
    readonly basis: BasisWords;
    readonly citations: CitationWords;
    readonly onClose: () => void;
    readonly onKeydown: (event: KeyboardEvent) => void;
}
/** How a figure is reached: line and dots, base first and sum last, each with what it rests on. */
export declare function recipeNote(recipe: Recipe, options: RecipeOptions): TemplateResult;
export declare const recipeStyles: import("lit").CSSResult;
