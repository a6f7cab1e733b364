export declare const notNowStyles: import("lit").CSSResult;
