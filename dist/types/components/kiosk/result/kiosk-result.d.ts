import { nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * The result on a kiosk: the answers as chips, the short answer, everything else in tabs, and a code to take the plan along.
 * Nothing scrolls, and nothing leads off the page. It fills the place it is given.
 *
 * @tag tx-kiosk-result
 * @csspart heading - The short answer.
 * @csspart option - A chip.
 * @csspart button - Every other button.
 */
export declare class KioskResult extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** Called once the visit is over, after everything of it has been told to go. */
    onFinish: () => void;
    /** The question that is being changed. */
    private openId;
    private isUpright;
    private isRoomy;
    private titleElement;
    private readonly tabs;
    private sizes;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(): void;
    /** The place where the focus goes when a visitor was led here. */
    show(): Promise<HTMLElement | null>;
    protected firstUpdated(): void;
    private readonly handleFinish;
    private readonly handleConcern;
    /** A health question is asked as it was: all of its answers have to be seen. */
    private handleChip;
    private readonly handleDone;
    private handleAnswer;
    private handleUndo;
    private pages;
    private renderAnswers;
    private renderQuestion;
    private renderTabs;
    /** Without a code there is nothing to stand at the side: what would be there beside one is said and done here. */
    private renderFoot;
    protected renderWith(explorer: Explorer): typeof nothing | TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-kiosk-result': KioskResult;
    }
}
