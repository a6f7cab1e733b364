import { nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from '../shared/explorer-element.js';
/**
 * Clinics that the page leads to. The reader chooses the city and the clinic; the list goes from A to Z and says so, and who
 * is paid stands before it and beside each link.
 *
 * @tag tx-clinics
 * @csspart heading - "Talk to a clinic?".
 * @csspart action - A link to a clinic.
 * @csspart button - A city; the way to how a practitioner is chosen.
 */
export declare class Clinics extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** Leads to another section of the result. */
    onSection: (section: string) => void;
    private city;
    private choose;
    private renderCities;
    private renderClinic;
    protected renderWith(explorer: Explorer): typeof nothing | TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-clinics': Clinics;
    }
}
