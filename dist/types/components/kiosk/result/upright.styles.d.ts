/** The same on a screen that stands upright, over kiosk-result.styles.ts: all that can be touched is in the lower two thirds. */
export declare const uprightStyles: import("lit").CSSResult;
