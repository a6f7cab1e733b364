import type { Size } from './reading.js';
/** What staff set on one screen. It is kept as long as the page stands, and nowhere. */
export interface ScreenSet {
    /** How large each visitor finds the text. */
    readonly size: Size;
    /** Without a touch until the question; `undefined`: as the page says. */
    readonly idleSeconds: number | undefined;
}
