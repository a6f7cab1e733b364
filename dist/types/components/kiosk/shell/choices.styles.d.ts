/** Buttons of which one is chosen. */
export declare const choicesStyles: import("lit").CSSResult;
