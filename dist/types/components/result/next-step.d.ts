import { nothing } from 'lit';
import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from '../shared/explorer-element.js';
/**
 * What to do next: the step that the verdict asks for, then the owner's ways of contact where they may be shown, and the
 * result in short.
 *
 * @tag tx-next-step
 * @csspart heading - "Your next step", "In short".
 * @csspart action - A link to the owner.
 * @csspart button - The first step, where it is on this page.
 */
export declare class NextStep extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** Leads to another section of the result. */
    onSection: (section: string) => void;
    private titleElement;
    private writeButton;
    /** The form to the clinic. */
    private form;
    /** The place where the focus goes when a visitor was led here. */
    show(): Promise<HTMLElement | null>;
    private readonly handleAnswerNow;
    private readonly handleWrite;
    private readonly handleClose;
    private renderWrite;
    private renderForm;
    /** Its part has come, or could not be had, before this is drawn. */
    private renderClinics;
    private renderFirst;
    private renderButton;
    private renderContact;
    private leadOf;
    private renderShort;
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-next-step': NextStep;
    }
}
