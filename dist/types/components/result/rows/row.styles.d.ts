/** Columns, points and lists that the explaining sections share. */
export declare const rowStyles: import("lit").CSSResult;
