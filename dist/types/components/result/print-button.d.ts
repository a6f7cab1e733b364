import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { type Printable } from '../shared/paper.js';
/**
 * Prints one paper of the visit, and never the page. What prints comes with a part of its own.
 *
 * @tag tx-print
 * @csspart button - The button.
 */
export declare class PrintButton extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** The paper. */
    of: Printable;
    label: string;
    /** Whether it is the first thing to do. */
    first: boolean;
    private isLost;
    private readonly handleClick;
    protected renderWith({ language }: Explorer): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-print': PrintButton;
    }
}
