import { nothing } from 'lit';
import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from '../shared/explorer-element.js';
/**
 * "Keep this result": the ways to take it along, as a row of buttons. What a button opens comes with a part of its own
 * and stands under the row; nothing is sent from here.
 *
 * @tag tx-keep
 * @csspart button - A way to keep the result.
 */
export declare class Keep extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** Whether what is kept is a note, and no result. */
    note: boolean;
    private open;
    private phase;
    /** Counts presses, so that the same way can be asked for again. */
    private request;
    private press;
    private renderWay;
    private renderOpen;
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-keep': Keep;
    }
}
