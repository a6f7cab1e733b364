export declare const resultStyles: import("lit").CSSResult;
