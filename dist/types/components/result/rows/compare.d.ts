import { nothing } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { RowElement } from './row-element.js';
/**
 * "How does it compare?": other ways and doing nothing, a few sentences each.
 *
 * @tag tx-compare
 */
export declare class Compare extends RowElement {
    static styles: import("lit").CSSResult[];
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-compare': Compare;
    }
}
