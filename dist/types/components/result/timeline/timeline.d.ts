import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * "When do they happen?": the visits of three plans on one line of time, with a progress check.
 *
 * @tag tx-timeline
 * @csspart heading - The question.
 * @csspart chart - The chart.
 * @csspart button - Add likely dates to a calendar.
 */
export declare class Timeline extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    private months;
    private calendar;
    /** Set by the visitor; until then the room decides. */
    private isChosen;
    private sizes;
    connectedCallback(): void;
    disconnectedCallback(): void;
    private readonly handleMonthsClick;
    private renderSwitch;
    private readonly handleCalendar;
    /** Dates are for a plan somebody may have: none where the law stands against it. */
    private renderCalendarButton;
    private renderCalendar;
    private renderCards;
    private renderNotes;
    private renderBasis;
    protected renderWith(explorer: Explorer): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-timeline': Timeline;
    }
}
