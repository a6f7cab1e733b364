export declare const answersStyles: import("lit").CSSResult;
