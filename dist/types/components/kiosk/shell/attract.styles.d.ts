export declare const attractStyles: import("lit").CSSResult;
