/** Fields for one price. */
export declare const quoteStyles: import("lit").CSSResult;
