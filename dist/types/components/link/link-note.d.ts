import { nothing, type PropertyValues } from 'lit';
import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from '../shared/explorer-element.js';
/**
 * One calm note above the step: that the plan came from a link and what the link held, or why a link was not read, with the
 * way on. It comes with the part that opens links, and is empty otherwise.
 *
 * @tag tx-link-note
 * @csspart button - The way to the questions.
 */
export declare class LinkNotice extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    private said;
    protected updated(changed: PropertyValues): void;
    /** The note goes, and the first thing to choose has the focus. */
    private answer;
    /** What to do where a link was not read; nothing where the visitor has answers on the screen already. */
    private renderWayOn;
    /** An opened plan is spoken of where it is shown; on a question the note would stand in the way. */
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-link-note': LinkNotice;
    }
}
