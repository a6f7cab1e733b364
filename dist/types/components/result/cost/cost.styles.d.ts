export declare const costStyles: import("lit").CSSResult;
