export declare const pagesStyles: import("lit").CSSResult;
