export declare const afterwardsStyles: import("lit").CSSResult;
