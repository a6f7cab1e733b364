import type { Explorer } from '../../state/explorer.js';
/** A text of the visitor's under its name. */
export interface OwnText {
    readonly title: string;
    readonly text: string;
}
/** What can be printed: the result, the list or the note for a doctor, the card of warning signs, a text as it stands. */
export type Printable = 'summary' | 'list' | 'note' | 'signs' | OwnText;
/** Prints one of them from a frame put into `home`; `false` where the page does not allow it. */
export type Printer = (explorer: Explorer, what: Printable, home: Node) => Promise<boolean>;
/** Said by the part that prints, so that what is here before it need not hold it. */
export declare function providePrinter(print: Printer): void;
/** Brings the part that prints, and prints. `false` where either cannot be done. */
export declare function printed(explorer: Explorer, what: Printable, home: Node): Promise<boolean>;
