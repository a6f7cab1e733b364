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
    private isCovered;
    private isStaff;
    /** Where a link would have led. */
    private address;
    private isSettling;
    private isChoosing;
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
    private secondsShown;
    /** The count as it was said last. */
    private said;
    private isAhead;
    private readonly timers;
    private readonly wake;
    private readonly kept;
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
    private numeral;
    /** Presses count again after a moment. */
    private settle;
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
