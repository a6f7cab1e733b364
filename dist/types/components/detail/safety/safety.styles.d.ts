export declare const safetyStyles: import("lit").CSSResult;
