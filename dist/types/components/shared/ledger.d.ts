import { WidgetElement } from '../../styles/element.js';
/**
 * One row of the result: a question and the line that answers it, with the detail folded away under them. The whole
 * summary is the target; several rows may be open at once.
 *
 * @tag tx-ledger
 * @fires unfold - The detail has been unfolded.
 * @slot - The detail.
 */
export declare class Ledger extends WidgetElement {
    static styles: import("lit").CSSResult[];
    /** The question. Read once set as text; markup is shown as text. */
    heading: string;
    /** The line that answers it without opening the row. */
    answer: string;
    /** Level of the heading. */
    level: number;
    /** Whether the detail is unfolded. */
    open: boolean;
    private summary;
    /** Unfolds the row and gives the place where the focus goes when a visitor was led here. */
    show(): Promise<HTMLElement>;
    private handleToggle;
    protected render(): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-ledger': Ledger;
    }
}
