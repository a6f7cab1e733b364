export declare const worksStyles: import("lit").CSSResult;
