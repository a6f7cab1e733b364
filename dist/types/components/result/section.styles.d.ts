/** Sections of the result: space, heads, lists and cards. */
export declare const sectionStyles: import("lit").CSSResult;
