export declare const methodStyles: import("lit").CSSResult;
