import type { Widget } from './acts.js';
/** What a visitor would tell of a widget, wherever it stands. */
export interface Seen {
    readonly heading: string;
    /** Names of the answers that are chosen. */
    readonly chosen: readonly string[];
    /** Whether it has its looks and takes room. */
    readonly isDressed: boolean;
}
export declare function seen(widget: Element): Seen;
/** Every sheet that dresses a widget or anything in it. */
export declare function sheets(widget: Element): Set<CSSStyleSheet>;
/** Presses a button, or chooses an answer, by what it is called. */
export declare function press(widget: Element, name: string, nth?: number): void;
/** Chooses the answer at this place. */
export declare function choose(widget: Element, nth: number): void;
/** How many charts a widget has, and how many are on their canvases. */
export declare function drawings(widget: Widget): {
    readonly all: number;
    readonly drawn: number;
};
