import { nothing } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * The likely dates of a plan, from a day the visitor picks: shown in full, and given as a calendar file. Nothing is booked
 * or sent.
 *
 * @tag tx-calendar
 * @csspart button - Save the file, and the choices of what it covers.
 */
export declare class LikelyDates extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    private choice;
    /** Whether the file was asked for without a day, or saved. */
    private came;
    /** The file last saved, for as long as its address is good. */
    private file;
    disconnectedCallback(): void;
    private giveBack;
    private choose;
    private save;
    private renderSegments;
    private renderField;
    private renderDays;
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-calendar': LikelyDates;
    }
}
