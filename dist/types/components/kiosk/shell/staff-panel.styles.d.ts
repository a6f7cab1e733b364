/** The panel lies over the whole screen: what can be set, and beside it how the device does. */
export declare const panelStyles: import("lit").CSSResult;
