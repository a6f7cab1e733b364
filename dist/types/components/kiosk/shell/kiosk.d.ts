import { type PropertyValues } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * A screen in a waiting room: pictures until somebody comes, then the quiz and the result of that one visitor, and
 * nothing of it for the next. Stands around every step; the widget's root draws it in place of them.
 *
 * @tag tx-kiosk
 * @slot - What the root shows in place of a step while a part of the widget is missing.
 */
export declare class Kiosk extends ExplorerElement {
    static styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    /** Whether a visit is on. */
    private isVisited;
    private opened;
    /** What staff have set, as long as this page stands. */
    private set;
    private reading;
    /** Counts the visitors of this screen, so that each has nodes of their own. */
    private visitor;
    /** Whether somebody has chosen something on the first screen. */
    private isTouched;
    private root;
    private shown;
    private shownStep;
    /** Languages on offer for which all was brought ahead. */
    private ahead;
    private readonly count;
    private readonly wake;
    private readonly kept;
    private readonly settling;
    private readonly watch;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(): void;
    protected updated(changed: PropertyValues): void;
    /** What lies over the screen now. */
    private get over();
    /** Without a touch until the question, in seconds. */
    private get restSeconds();
    private open;
    /** Wipes the visit and goes back to the first screen. */
    private clear;
    /** Whoever cleared the visit: nothing of it stays on the screen, in a field, under the keys or in the language. */
    private readonly forget;
    private readonly handleBegin;
    private readonly handleTouch;
    private readonly handleStaff;
    private readonly handleHide;
    private readonly handleStay;
    private readonly handleClear;
    private readonly handleLook;
    private readonly handleReading;
    private readonly handleSet;
    private readonly handleChange;
    private readonly handleClose;
    private renderFirst;
    private renderOver;
    protected renderWith(explorer: Explorer): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-kiosk': Kiosk;
    }
}
