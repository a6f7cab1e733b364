import { nothing } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * "Myth or fact?": a visitor says what they think, and either way gets the same measured reply. Nothing is counted.
 *
 * @tag tx-myths
 */
export declare class Myths extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** What was said in the myths already answered: their place changes with the concern. */
    private answered;
    private handleGuess;
    private renderGuess;
    private renderReply;
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-myths': Myths;
    }
}
