import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * The plan of a link in ten lines, for a clinician: what was answered, what was shown, and what no code holds. In place of
 * the result, with a way to it. Nothing of it is kept or sent.
 *
 * @tag tx-clinician
 * @csspart heading - The heading.
 * @csspart button - Copy, print, and the way to the visitor's view.
 */
export declare class ClinicianView extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** What the last copy came to. */
    private came;
    private titleElement;
    protected firstUpdated(): void;
    /** To the note that led here, where there is one. */
    private goBack;
    private copy;
    protected renderWith(explorer: Explorer): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-clinician': ClinicianView;
    }
}
