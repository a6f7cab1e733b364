/** The verdict's label, and the scale of all three. */
export declare const verdictTagStyles: import("lit").CSSResult;
