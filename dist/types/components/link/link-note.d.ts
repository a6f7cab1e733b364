import { nothing } from 'lit';
import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from '../shared/explorer-element.js';
/**
 * One calm note above the step: that the plan came from a link and what the link held, or why a link was not read, with the
 * way on. It comes with the part that opens links, and is empty otherwise.
 *
 * @tag tx-link-note
 * @csspart button - The way to the questions, or to what a clinician sees of the link.
 */
export declare class LinkNotice extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    private said;
    protected updated(): void;
    /** The note goes. Where a link was not read, the first thing to choose has the focus. */
    private go;
    /**
     * From a link that was opened to the same for a clinician: where its plan may be seen.
     * From one that was not read to the questions; not where the visitor has answers on the screen already.
     */
    private renderWayOn;
    /** An opened plan is spoken of where it is shown; on a question the note would stand in the way. */
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-link-note': LinkNotice;
    }
}
