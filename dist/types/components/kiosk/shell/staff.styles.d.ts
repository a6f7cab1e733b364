export declare const staffStyles: import("lit").CSSResult;
