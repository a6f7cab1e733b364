import { nothing } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { RowElement } from '../rows/row-element.js';
/**
 * "Is it safe?": benefits and risks in one form, side effects and how long they last, serious harms, when to get help,
 * who should do it, home kits, and the rules of the place. Stands in every verdict.
 *
 * @tag tx-safety
 */
export declare class Safety extends RowElement {
    static styles: import("lit").CSSResult[];
    /** The warning signs stand open wherever mesotherapy is not advised now. */
    protected startsOpen({ outcome }: Explorer, hasRoom: boolean): boolean;
    private say;
    /** Benefits and risks are both told by this, so that neither looks weightier. */
    private renderList;
    private renderNote;
    private renderEffect;
    private renderEffects;
    /** What the law says comes first where a goal is banned or not approved. */
    private renderStatus;
    private renderRules;
    private renderMarks;
    private renderWho;
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-safety': Safety;
    }
}
