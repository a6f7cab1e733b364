export declare const verdictStyles: import("lit").CSSResult;
