/**
 * One screen without scrolling: the answers on top, under them the short answer and the tabs, and the code at the side of all.
 * How it stands upright is in upright.styles.ts.
 *
 * The shell may keep a place free at the top end for its own buttons: `--_kiosk-corner`, a width.
 */
export declare const kioskResultStyles: import("lit").CSSResult;
