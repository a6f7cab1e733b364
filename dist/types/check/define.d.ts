/** Gives every widget of the page its panel, those that come later as well. A second call does nothing. */
export declare function showSelfChecks(): void;
