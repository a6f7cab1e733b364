/** Columns, points and lists that the explaining sections share. */
export declare const detailStyles: import("lit").CSSResult;
