import { nothing } from 'lit';
import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from '../shared/explorer-element.js';
/**
 * The code that puts the explorer on another page, with the line that says where it comes from. It holds no clinic, no id
 * and nothing of a visit.
 *
 * @tag tx-own-page
 * @csspart heading - "Put this on your own page".
 * @csspart button - Copies the code.
 */
export declare class OwnPage extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    private came;
    private readonly handleCopy;
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-own-page': OwnPage;
    }
}
