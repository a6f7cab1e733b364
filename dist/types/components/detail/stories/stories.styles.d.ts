export declare const storiesStyles: import("lit").CSSResult;
