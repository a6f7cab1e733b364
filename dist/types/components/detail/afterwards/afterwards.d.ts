import { nothing } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * "What happens afterwards?": care before, on the day and after, in the order of time.
 *
 * @tag tx-afterwards
 */
export declare class Afterwards extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-afterwards': Afterwards;
    }
}
