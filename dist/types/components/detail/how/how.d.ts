import { nothing } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * "What is it and how does it work?": a cut through skin, what is injected and where, what a visit feels like, and how
 * the treatment came about.
 *
 * @tag tx-how
 */
export declare class How extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    private renderPoint;
    private renderFigures;
    private renderPicture;
    private renderHistory;
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-how': How;
    }
}
