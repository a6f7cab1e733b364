import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from '../shared/explorer-element.js';
/**
 * How we work this out: kinds of figure, points and the step to visits, grades, the safety answer, what is weak, and all
 * sources.
 *
 * @tag tx-method
 * @csspart heading - Headings of the page.
 */
export declare class Method extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** The place where the focus goes when a visitor was led here. */
    show(): Promise<HTMLElement | null>;
    private renderHead;
    private renderStatements;
    private renderPoints;
    private renderKinds;
    private renderGrades;
    private renderSources;
    protected renderWith(explorer: Explorer): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-method': Method;
    }
}
