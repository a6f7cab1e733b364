import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * "What might it cost?": the plan's visits at the owner's price, or visits in place of money, and what to ask.
 *
 * @tag tx-cost
 * @csspart heading - The question.
 * @csspart chart - The chart.
 */
export declare class CostSection extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    private renderAmounts;
    private renderChart;
    private renderAside;
    private renderSource;
    private renderHead;
    protected renderWith(explorer: Explorer): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-cost': CostSection;
    }
}
