import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * "I was quoted": a price the visitor was told, for one visit or for several. What was typed stays in memory, and is kept
 * while it cannot be read.
 *
 * @tag tx-quote
 * @csspart button - "Use it in the charts", "Clear".
 */
export declare class QuoteForm extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** Called before a price that was typed is used. */
    onUse: () => void;
    /** Called when the form is to go. */
    onClose: () => void;
    private text;
    private visits;
    private isPackage;
    private fault;
    private priceField;
    private visitsField;
    focus(): void;
    /** What stands in the form: as typed here, else as it was when it was used. */
    private typed;
    /** For the click that Enter makes as well. A sandbox without forms would not even tell that the form is sent off. */
    private readonly handleSubmit;
    private readonly handleClear;
    private readonly handleKeydown;
    private renderFor;
    private renderFault;
    private renderField;
    protected renderWith(explorer: Explorer): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-quote': QuoteForm;
    }
}
