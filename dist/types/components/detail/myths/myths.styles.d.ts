export declare const mythsStyles: import("lit").CSSResult;
