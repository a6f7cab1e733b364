import { type PropertyValues } from 'lit';
import { type QuestionId } from '../../model/answers.js';
import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from '../shared/explorer-element.js';
/**
 * The visitor's answers as chips: tap one, change it in place, and one sentence says what that did. Also the answers
 * still open, those a page filled in, and those that no longer count.
 *
 * @tag tx-answers
 * @csspart question - The question being changed.
 * @csspart option - A chip, or an answer on offer.
 * @csspart option-selected - The chip in use, or an answer that is chosen.
 * @csspart button - Undo, Redo and Done.
 */
export declare class ResultAnswers extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    private openId;
    /** Answers before the change that was told last: it is told once. */
    private toldBefore;
    /** Opens the panel of one question and takes the focus to its chip. */
    ask(id: QuestionId): Promise<void>;
    protected updated(changed: PropertyValues): void;
    private tellChange;
    private focusChip;
    private handleChipClick;
    private handleConcernClick;
    private handleClose;
    private handlePanelKeydown;
    private handleAnswer;
    /** Undo takes the last change back; after that the same button does it again. */
    private handleUndo;
    /** On a narrow page the row scrolls sideways: the chip in use comes into it. */
    private bringIntoRow;
    private renderChip;
    private renderPanel;
    private renderDropped;
    private renderChanged;
    protected renderWith(explorer: Explorer): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-answers': ResultAnswers;
    }
}
