import { nothing } from 'lit';
import type { QuestionId } from '../../model/answers.js';
import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from '../shared/explorer-element.js';
/**
 * The page of "not now": why, what may change it, what else may help, when to see a doctor, and a note to take along. It
 * holds no visits, price, contact or link to the clinic.
 *
 * @tag tx-not-now
 * @csspart heading - Headings of the page.
 * @csspart button - Print the note, and to the answer behind the verdict.
 */
export declare class NotNow extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** Opens the answer behind the verdict among the chips. */
    onChangeAnswer: (id: QuestionId) => void;
    /** The place where the focus goes when a visitor was led here. */
    show(section?: string): Promise<HTMLElement | null>;
    private renderWhy;
    private renderTop;
    private renderHead;
    private renderChanges;
    private renderElse;
    private renderNote;
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-not-now': NotNow;
    }
}
