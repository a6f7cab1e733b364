import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * "How many sessions?": the likely count inside what clinics plan, and the goal beside the others of its concern.
 *
 * @tag tx-sessions
 * @csspart heading - The question.
 * @csspart chart - The chart.
 */
export declare class Sessions extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    protected renderWith(explorer: Explorer): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-sessions': Sessions;
    }
}
