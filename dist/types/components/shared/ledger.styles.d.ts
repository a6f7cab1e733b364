export declare const ledgerStyles: import("lit").CSSResult;
