import { nothing } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * "How does it compare?": other choices, doing nothing and mesotherapy beside each other. The visitor says what matters
 * most; that changes the order and no figure.
 *
 * @tag tx-compare
 */
export declare class Compare extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    private hidesNames;
    private rows;
    private sorted;
    private told;
    /** Cards that a visitor opened or shut. */
    private readonly turned;
    protected willUpdate(): void;
    protected updated(): void;
    private wordsOf;
    /** Whether medicines are named: the page may, and the visitor has not hidden them. */
    private namesIn;
    private readonly handleValue;
    private readonly handleNames;
    private readonly handleTurn;
    /** Open from the start: mesotherapy, and the first thing that can be done instead. */
    private isOpen;
    private renderValues;
    private renderTrades;
    private renderNotes;
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-compare': Compare;
    }
}
