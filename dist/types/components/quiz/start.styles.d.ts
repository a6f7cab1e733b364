export declare const startStyles: import("lit").CSSResult;
