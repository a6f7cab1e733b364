export declare const clinicsStyles: import("lit").CSSResult;
