import { nothing } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { questionsToSend } from './practitioner.view.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * "How do I choose a practitioner?": a checklist and questions to take along, both with ticks that go to print; what reviews
 * can show, and what a first talk covers.
 *
 * @tag tx-practitioner
 */
export declare class Practitioner extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** For the form to the clinic, which comes without this part. */
    static readonly questionsToSend: typeof questionsToSend;
    private handleTick;
    private renderTick;
    private renderChecks;
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-practitioner': Practitioner;
    }
}
