export declare const redFlagsStyles: import("lit").CSSResult;
