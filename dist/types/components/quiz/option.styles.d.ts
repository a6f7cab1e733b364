/** An answer card. The input is the card: it carries border, ground and focus ring; all else lies on top of it. */
export declare const optionStyles: import("lit").CSSResult;
