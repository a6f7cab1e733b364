export declare const recipeStyles: import("lit").CSSResult;
