import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from '../shared/explorer-element.js';
/**
 * A choice beside what prints: a second language on the same paper. Off until the visitor wants it; one at a time. The words
 * of that language come when it is chosen. Nothing where there is no other language.
 *
 * @tag tx-print-also
 */
export declare class PrintAlso extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** The language on its way, or the one that did not come. */
    private wanted;
    private isLost;
    private choose;
    /** Whether the words of a language are here in the end. */
    private bring;
    private renderChoice;
    protected renderWith(explorer: Explorer): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-print-also': PrintAlso;
    }
}
