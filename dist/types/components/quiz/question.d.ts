import type { QuestionId } from '../../model/answers.js';
import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from '../shared/explorer-element.js';
/** Told with `choice`. Never the answer itself. */
export interface ChoiceDetail {
    /** Whether a real mouse, pen or finger is proven to have made the choice. */
    readonly byPointer: boolean;
}
/**
 * One question with its legend, options, error and reason in one shadow root. `compact` shows the same options small,
 * for changing an answer on the result.
 *
 * @tag tx-question
 * @fires choice - The visitor chose, or chose again, an answer.
 * @csspart heading - The question's words.
 * @csspart question - The whole question.
 * @csspart option - An answer on offer.
 * @csspart option-selected - An answer that is chosen.
 */
export declare class QuestionCard extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** Which question. */
    question: QuestionId;
    /** Small options in a row, without the reason. Health answers keep their explanation. */
    compact: boolean;
    /** Shows that an answer is needed to go on. */
    invalid: boolean;
    /** Whether the reason stands open at first. */
    whyOpen: boolean;
    /** Takes the room of the question at its tallest, with every answer it may ever offer, and asks nothing. */
    placeholder: boolean;
    /** Takes the answers instead of the visit's own "answer". */
    onAnswer: ((values: readonly string[]) => void) | undefined;
    private readonly pointer;
    private readonly scheduler;
    constructor();
    /** Gives the focus to the question. */
    focusHeading(): void;
    /** Gives the focus to the error. */
    focusError(): void;
    private reveal;
    private readonly handleClick;
    private readonly handleChange;
    /** Digits choose, but only from inside the group, where they cannot get in the way of anything else. */
    private readonly handleKey;
    private get chosen();
    private tellChoice;
    private choose;
    private renderList;
    private renderGroup;
    private renderSeveral;
    private renderWhy;
    private howTo;
    protected renderWith(explorer: Explorer): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-question': QuestionCard;
    }
}
