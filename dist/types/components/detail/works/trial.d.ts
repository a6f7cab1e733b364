import { nothing } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * The one fair trial of women's hair as two squares of a hundred people, and those who said it hurt at the same size. Its
 * exact figures open as a table; what limits it stands beside it.
 *
 * @tag tx-trial
 */
export declare class Trial extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    private isOpen;
    private readonly handleTableClick;
    /** The sentence under the dots, its figure large. */
    private renderCount;
    private renderGroup;
    /** Pain, the one harm to the scalp that was counted. */
    private painIn;
    private groups;
    private renderTable;
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-trial': Trial;
    }
}
