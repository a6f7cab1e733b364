import type { Guest } from './guest.js';
/** Somebody without a mouse, and what a screen reader would tell them at each stop. */
export declare class Walker {
    private readonly guest;
    /** Keys, and after each what has the focus. */
    readonly told: string[];
    constructor(guest: Guest);
    /** A page with a link before the widget and one after it. */
    open(): Promise<void>;
    note(title: string): void;
    /** Presses a key, and notes what has the focus then. */
    press(key: string): Promise<string>;
    /** Presses a key that brings another screen, and notes where the focus comes to. */
    pressAndWait(key: string, what: string, isThere: (stop: string) => boolean): Promise<void>;
    /** Tab until the focus is on this; the stops on the way, this one too. */
    tabTo(wanted: RegExp, key?: string): Promise<readonly string[]>;
    heading(): Promise<string>;
    kind(): Promise<string>;
    /** Role, name and states of what has the focus, worked out in the same way in every engine. */
    private stop;
}
