import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * When to get help after a visit: signs in the order of time, what to do, and the number to call. It stands in every
 * verdict, and needs no answers.
 *
 * @tag tx-red-flags
 */
export declare class RedFlags extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** Level of its heading; 0 follows the widget's own. */
    level: number;
    private handleClinicCall;
    private emergencySentence;
    /** Where in the country the number was confirmed, if not everywhere. */
    private renderPart;
    private renderSign;
    private renderCalls;
    protected renderWith(explorer: Explorer): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-red-flags': RedFlags;
    }
}
