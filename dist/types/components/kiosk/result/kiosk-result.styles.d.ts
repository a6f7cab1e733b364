/**
 * One screen without scrolling: answers on top, the short answer and tabs beside each other, and the code at the side. How it
 * stands upright is in upright.styles.ts.
 *
 * The shell may keep a place free at the top end for its own buttons: `--_kiosk-corner`, a width.
 */
export declare const kioskResultStyles: import("lit").CSSResult;
