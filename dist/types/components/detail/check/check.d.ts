import { nothing } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * The understanding check: three statements to agree with or not, all of them optional. Each reply gets the fact and the
 * way to read more. Nothing is counted.
 *
 * @tag tx-check
 */
export declare class UnderstandingCheck extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    private handleReply;
    private leadOf;
    private renderFact;
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-check': UnderstandingCheck;
    }
}
