/**
 * One screen without scrolling. Beside each other where it lies: answers on top, the short answer and tabs, and the code at the
 * side. Where it stands upright, all that can be touched is in the lower two thirds.
 *
 * The shell may keep a place free at the top end for its own buttons: `--_kiosk-corner`, a width.
 */
export declare const kioskResultStyles: import("lit").CSSResult;
