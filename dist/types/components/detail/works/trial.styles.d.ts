export declare const trialStyles: import("lit").CSSResult;
