import { nothing } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { type ExplainRequest } from '../../shared/explain.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * How a figure is reached: where it starts, what moved it, what it rests on, its sources, and the day it was checked.
 *
 * @tag tx-recipe
 */
export declare class RecipeNote extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** What is explained. */
    of: ExplainRequest | undefined;
    /** Called when the visitor folds it away. Without it there is no button to. */
    onClose: (() => void) | undefined;
    private readonly handleKeydown;
    private renderRow;
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-recipe': RecipeNote;
    }
}
