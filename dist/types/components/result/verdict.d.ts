import { nothing } from 'lit';
import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from '../shared/explorer-element.js';
/**
 * The short answer: the verdict, the plan in one sentence, three key facts of one size with how we know each, and what
 * this cannot tell.
 *
 * @tag tx-verdict
 * @csspart heading - The plan in one sentence.
 * @csspart key-figure - One of the three key facts.
 * @csspart button - How we know, Close, and the first action of the verdict.
 */
export declare class ResultVerdict extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** How one fact is reached, under all of them; and the button that opened it. */
    private recipe;
    private opener;
    private titleElement;
    private listElement;
    /** Figures as last shown, to mark those that a change has moved. */
    private readonly shown;
    private readonly moved;
    /** The place where the focus goes when a visitor was led here, or to the list for the doctor. */
    show(section?: string): Promise<HTMLElement | null>;
    private readonly handleRecipe;
    private readonly handleClose;
    private factsOf;
    /** Remembers which figures a change moved; the first picture marks none. */
    private noteMoves;
    private renderFact;
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-verdict': ResultVerdict;
    }
}
