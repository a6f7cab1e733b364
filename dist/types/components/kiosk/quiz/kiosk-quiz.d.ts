import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * The quiz on a kiosk: it fills the place it is given, and a list of health answers that is too long for the screen comes in
 * pages. The way on is there with the last of them, so that nobody goes on without having seen all.
 *
 * @tag tx-kiosk-quiz
 * @csspart button - More of a long list.
 */
export declare class KioskQuiz extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    private page;
    private starts;
    private quiz;
    private readonly changes;
    private sizes;
    private question;
    private frame;
    /** Whether the question has not been measured yet. */
    private isFresh;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected updated(): void;
    /** Each step has a question of its own. */
    private handleChange;
    private cutSoon;
    /** What a long list is cut into: its groups, and with the last of them whatever stands below. */
    private get blocks();
    private cut;
    private showPage;
    private readonly handleMore;
    /** One way back, a page at a time. */
    private readonly handleBack;
    private turn;
    protected renderWith({ language }: Explorer): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-kiosk-quiz': KioskQuiz;
    }
}
