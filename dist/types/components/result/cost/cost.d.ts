import { type PropertyValues } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * "What might it cost?": the plan's visits at the clinic's price, at one found elsewhere, or at the one the visitor was
 * told; visits in place of money without any; what changes the price, and what to ask.
 *
 * @tag tx-cost
 * @csspart heading - The question.
 * @csspart chart - A chart.
 * @csspart button - "I was quoted a price", and the way back to the visitor's own figures.
 * @csspart action - "Ask for a price".
 */
export declare class CostSection extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** Whether the form for a quote stands open, and whether its part is here. */
    private form;
    private opener;
    private quoteForm;
    private slider;
    /** Set where the visitor moved the cost, until it has been said what became of it. */
    private saysAnswer;
    protected updated(changed: PropertyValues): void;
    private readonly setPricing;
    private readonly handleReset;
    private readonly handleOpenQuote;
    private readonly handleCloseQuote;
    private readonly handleUseQuote;
    private answerOf;
    private renderFigures;
    private renderQuoteButton;
    /** Ways to a price where the clinic gave none. */
    private renderAsk;
    private renderAside;
    private renderHead;
    protected renderWith(explorer: Explorer): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-cost': CostSection;
    }
}
