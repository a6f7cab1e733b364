export declare const beforeAfterStyles: import("lit").CSSResult;
