import { nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { type RowName } from './row.view.js';
export type { RowName };
/**
 * One row of the ledger: a question and the line that answers it. What it unfolds is brought when it is unfolded first.
 *
 * @tag tx-row
 * @csspart heading - The question.
 */
export declare class Row extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    name: RowName;
    private phase;
    private ledger;
    private isPlaced;
    /** Unfolds the row and gives the place where the focus goes; `null` where there is nothing to show. */
    show(): Promise<HTMLElement | null>;
    protected updated(): void;
    private readonly bring;
    private titleOf;
    /** The card of warning signs where the rest of safety did not come; a short warning stands in it until it is here. */
    private renderSigns;
    private renderBody;
    protected renderWith(explorer: Explorer): typeof nothing | TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-row': Row;
    }
}
