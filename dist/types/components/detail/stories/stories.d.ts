import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * "Stories from this clinic": what the owner shows, word for word, under the note that it is no forecast. Photos stay covered,
 * and are not asked for, until the visitor wants to see them.
 *
 * @tag tx-stories
 * @csspart button - Shows, hides and turns the photos.
 */
export declare class Stories extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** The concern whose photos were uncovered: those of another one are covered again. */
    private uncovered;
    private index;
    private slider;
    private showButton;
    private handleCover;
    private handleTurn;
    private handleBroken;
    private renderNote;
    private renderVeil;
    private renderFacts;
    private renderPair;
    private renderText;
    protected renderWith(explorer: Explorer): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-stories': Stories;
    }
}
