/** Sentences between hairlines. */
export declare const pointsStyles: import("lit").CSSResult;
