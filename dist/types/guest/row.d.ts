import type { Guest } from './guest.js';
/** One kind of page, or one thing that pages do, and what has to hold there. */
export interface Row {
    /** Number in the table of `docs/reliability.md`, such as `H13`. Several pages may share it. */
    readonly id: string;
    /** What holds, as a sentence about what a visitor or a page gets. */
    readonly title: string;
    /**
     * Throws when it does not hold. `script` takes the place of the widget's script, so that the same row can be tried with
     * a script that has a fault.
     */
    readonly run: (guest: Guest, script?: string) => Promise<void>;
}
