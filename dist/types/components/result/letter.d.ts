import { nothing } from 'lit';
import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { type PaperKind } from './paper.view.js';
/**
 * The list or the note for a doctor as a sheet of paper that can be written on. What stands here is what is printed and
 * copied. It stays in memory alone.
 *
 * @tag tx-letter
 */
export declare class Letter extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    kind: PaperKind;
    /** What is being typed: the visit is told when the field is left, since each of its changes draws the whole page. */
    private draft;
    private handleInput;
    private readonly handleChange;
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-letter': Letter;
    }
}
