export declare const howStyles: import("lit").CSSResult;
