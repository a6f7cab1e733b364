/** The first script of a page in tests of life cycles: it counts what is left, and does on the page what a page may do. */
import * as acts from './acts.js';
import * as looks from './seen.js';
declare const life: {
    left: () => import("./left.js").Left;
    sequences: (from: number, count: number) => Promise<readonly string[]>;
    seen(widget: Element): looks.Seen;
    sheets(widget: Element): Set<CSSStyleSheet>;
    press(widget: Element, name: string, nth?: number): void;
    choose(widget: Element, nth: number): void;
    drawings(widget: acts.Widget): {
        readonly all: number;
        readonly drawn: number;
    };
    task(): Promise<void>;
    alive(): number;
    mount(home?: ParentNode): acts.Widget;
    lives(count: number, every: number): Promise<void>;
    collect(): Promise<void>;
    ANSWERS: {
        readonly goal: "face-lines";
        readonly severity: "some";
        readonly area: "medium";
        readonly sun: "neither";
        readonly age: "35-54";
        readonly today: readonly ["none"];
        readonly ever: readonly ["none"];
    };
    frame: () => Promise<void>;
};
export type Life = typeof life;
declare global {
    interface Window {
        readonly life: Life;
    }
}
export {};
