import { nothing } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { RowElement } from './row-element.js';
/**
 * "What happens afterwards?": care before, on the day and after, in the order of time.
 *
 * @tag tx-afterwards
 */
export declare class Afterwards extends RowElement {
    static styles: import("lit").CSSResult[];
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-afterwards': Afterwards;
    }
}
