import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from '../shared/explorer-element.js';
/**
 * The first screen: what this is, and the choice of a concern. It is useful before any choice: what mesotherapy is, and
 * when to get help after an injection, are one tap away.
 *
 * @tag tx-start
 * @csspart heading - The question that the widget answers.
 * @csspart button - A concern.
 */
export declare class Start extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    protected firstUpdated(): void;
    private readonly handleChoice;
    private renderFacts;
    private renderConcern;
    /** The short warning stands inside the card, and so until the card is here to draw itself. */
    private renderMore;
    private renderDetails;
    protected renderWith(explorer: Explorer): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-start': Start;
    }
}
