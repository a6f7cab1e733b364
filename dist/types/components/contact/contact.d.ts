import { nothing, type PropertyValues } from 'lit';
import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from '../shared/explorer-element.js';
/**
 * Writing to the clinic: the exact text, what is put into it, and, where the owner has an endpoint, a form that posts it.
 * What is typed is kept with the visit, so that it is there when the form opens again, and goes with it.
 *
 * @tag tx-contact
 * @csspart heading - Its heading.
 * @csspart button - Every button.
 * @csspart action - A link to the owner.
 */
export declare class Contact extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** Called when the form is to go. */
    onClose: () => void;
    private isEditing;
    /** Whether sending was tried: from then on what is missing is said. */
    private isTried;
    private came;
    /** The text that was sent, kept for as long as this stays open. */
    private sentText;
    private openedAt;
    /** Counts clearings: fields are made anew, so that nothing can be brought back into them. */
    private round;
    private readonly keeper;
    private readonly delivery;
    private titleElement;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(): void;
    protected firstUpdated(changed: PropertyValues): void;
    private readonly keep;
    private clear;
    private readonly handleDraft;
    private readonly handleText;
    private readonly handleEdit;
    private readonly handleCopy;
    /** For the click that Enter makes as well: a sandbox without forms would not even tell that the form is sent off. */
    private readonly handleSend;
    private showFault;
    private fieldOf;
    /** While it waits it takes the room of the reply: that may not move the page under somebody who reads on. */
    private holdHeight;
    private handleDelivery;
    /** The focus follows as long as it was here; otherwise the news is said. */
    private showDelivery;
    private readonly handleChange;
    private titleOf;
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-contact': Contact;
    }
}
