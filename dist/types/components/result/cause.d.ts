import { nothing } from 'lit';
import type { QuestionId } from '../../model/answers.js';
import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from '../shared/explorer-element.js';
/**
 * Round patches, or hair "not sure": a doctor looks for the cause first. No plan, visits, price or action of the clinic.
 *
 * @tag tx-cause
 * @csspart heading - Headings of the page.
 * @csspart button - To the questions, and to the answer behind the page.
 */
export declare class CauseFirst extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** Opens the answer behind the page among the chips. */
    onChangeAnswer: (id: QuestionId) => void;
    /** The place where the focus goes when a visitor was led here, or to the questions. */
    show(section?: string): Promise<HTMLElement | null>;
    private readonly handleQuestions;
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-cause': CauseFirst;
    }
}
