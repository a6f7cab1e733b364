import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from '../shared/explorer-element.js';
/**
 * When to get help after a visit: signs in the order of time, what to do, and the number to call. It stands in every
 * verdict, and needs no answers.
 *
 * @tag tx-red-flags
 * @csspart button - Print, and the calls.
 */
export declare class RedFlags extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** Level of its heading; 0 follows the widget's own. */
    level: number;
    private cannotPrint;
    private readonly handlePrint;
    private handleClinicCall;
    private emergencySentence;
    /** Where in the country the number was confirmed, if not everywhere. */
    private partOf;
    /** The number to call stands before anything else that can be pressed. */
    private renderHead;
    /** What asks for an ambulance says the number itself, where it holds for the whole place. */
    private renderSign;
    private renderCall;
    /** The clinic's number, and after it what the whole card rests on, so that nothing stands between the signs. */
    private renderFoot;
    protected renderWith(explorer: Explorer): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-red-flags': RedFlags;
    }
}
