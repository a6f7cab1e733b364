import { nothing } from 'lit';
import type { Price } from '../../../model/cost.js';
import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/** Where a price for each visit stands to the clinic's list. */
export declare function placeInList(eachMinor: number, { lowMinor, highMinor }: Price): 'inside' | 'below' | 'above';
/**
 * "What this tells you": the quote beside the clinic's own list, where it has one, and what it leaves out.
 *
 * @tag tx-quote-note
 */
export declare class QuoteNote extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-quote-note': QuoteNote;
    }
}
