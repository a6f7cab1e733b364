import { nothing } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { RowElement } from './row-element.js';
/**
 * "How do I choose a practitioner?": a checklist and questions to take along, both with ticks that live in memory alone;
 * what reviews can show, and what a first talk covers.
 *
 * @tag tx-practitioner
 */
export declare class Practitioner extends RowElement {
    static styles: import("lit").CSSResult[];
    /** Lines the visitor ticked. */
    private ticked;
    private handleTick;
    private renderTick;
    private renderChecks;
    private questionsOf;
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-practitioner': Practitioner;
    }
}
