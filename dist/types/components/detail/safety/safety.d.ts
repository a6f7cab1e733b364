import { nothing } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * "Is it safe?": benefits and risks in one form, side effects and how long they last, serious harms, when to get help,
 * who should do it, home kits, and the rules of the place. Stands in every verdict.
 *
 * @tag tx-safety
 */
export declare class Safety extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    private say;
    /** Benefits and risks are both told by this, so that neither looks weightier. */
    private renderList;
    private renderNote;
    private renderEffect;
    private renderGroup;
    private renderEffects;
    /** What the law says comes first where a goal is banned or not approved. */
    private renderStatus;
    /** The rules of the place; where fat may be injected, what countries that warn of it say, wherever the page stands. */
    private renderRules;
    private renderMarks;
    private renderWho;
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-safety': Safety;
    }
}
