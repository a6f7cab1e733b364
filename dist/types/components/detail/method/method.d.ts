import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/**
 * How we work this out: kinds of figure, the rule with the visitor's own numbers, grades, the safety answer, what is weak,
 * the check against a list for decision aids, language and review, who pays, and all sources by kind.
 *
 * @tag tx-method
 * @csspart heading - The heading of the page.
 * @csspart button - The way back.
 */
export declare class Method extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** Leads back to the result; without it no way back is shown. */
    onClose: (() => void) | undefined;
    /** The place where the focus goes when a visitor was led here. */
    show(): Promise<HTMLElement | null>;
    private renderTitle;
    protected renderWith(explorer: Explorer): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-method': Method;
    }
}
