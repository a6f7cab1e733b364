import type { Checked } from '../checked.js';
import type { Watch } from '../gather/watch.js';
/** The self-check of one widget, for the webmaster: what to fix, what to look at, what passed, and the same as text to copy. */
export declare class SelfCheckPanel extends HTMLElement {
    private readonly heading;
    private readonly lists;
    private readonly told;
    private readonly text;
    private readonly whole;
    private readonly frame;
    private readonly began;
    private widget;
    private watch;
    private report;
    /** The looking that counts: a later one takes its place. */
    private looking;
    constructor();
    /** Begins to look at a widget. `place` is which of the page's panels this is, from 1. */
    follow(widget: Checked, watch: Watch, place: number): void;
    connectedCallback(): void;
    /** Looks at everything anew, and draws it where it has changed. */
    look(): Promise<void>;
    private handleAgain;
    private handleCopy;
    private say;
}
