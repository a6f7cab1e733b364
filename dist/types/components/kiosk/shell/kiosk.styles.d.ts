/** What lies over a screen: a card in its middle, with answers within reach. */
export declare const overStyles: import("lit").CSSResult;
export declare const kioskStyles: import("lit").CSSResult[];
