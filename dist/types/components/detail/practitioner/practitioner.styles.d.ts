export declare const practitionerStyles: import("lit").CSSResult;
