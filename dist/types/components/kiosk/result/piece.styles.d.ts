/** What stands in a tab. */
export declare const pieceStyles: import("lit").CSSResult;
