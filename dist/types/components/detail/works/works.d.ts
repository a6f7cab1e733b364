import { nothing } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * "Does it work?": how strong the proof is and why, the studies for and against, how long it lasts, and the claims that
 * are not made here.
 *
 * @tag tx-works
 */
export declare class Works extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    private renderStudies;
    private renderLegend;
    private renderClaims;
    private renderPoint;
    private renderGoal;
    private renderConcern;
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-works': Works;
    }
}
