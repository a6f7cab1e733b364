import { nothing, type PropertyValues } from 'lit';
import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from '../shared/explorer-element.js';
/**
 * The quiz: one question on a screen, the way back, and the way on. Its nodes are new at each step, and the room
 * for the tallest question is kept, so nothing shifts.
 *
 * @tag tx-quiz
 * @csspart heading - The question's words.
 * @csspart question - The question on the screen.
 * @csspart option - An answer on offer.
 * @csspart option-selected - An answer that is chosen.
 * @csspart button - Back, Continue and the general plan.
 */
export declare class Quiz extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    private showsError;
    private readonly timers;
    private shownStep;
    private isWide;
    private hasChosen;
    constructor();
    connectedCallback(): void;
    protected willUpdate(): void;
    protected updated(changed: PropertyValues): void;
    private withQuestion;
    private words;
    private readonly handleBack;
    private readonly handleContinue;
    private readonly handleGeneral;
    private readonly handleChoice;
    private goOn;
    private move;
    /** The error takes the focus each time it is needed, so that it is heard and seen. */
    private askAgain;
    private renderTop;
    private renderStep;
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-quiz': Quiz;
    }
}
