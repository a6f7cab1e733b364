/** What every element of the widget starts from. Sizes are in em, from the frame's 16px times its scale. */
export declare const baseStyles: import("lit").CSSResult;
