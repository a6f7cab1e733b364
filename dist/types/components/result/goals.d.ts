import { nothing } from 'lit';
import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from '../shared/explorer-element.js';
/**
 * For visitors who are not sure: every goal of the concern with its range, its grade and what it is, and a button to
 * choose the nearest.
 *
 * @tag tx-goals
 * @csspart heading - The question which goal is nearest.
 * @csspart button - "This is nearest", and the first action of the verdict.
 */
export declare class GoalList extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** The place where the focus goes when a visitor was led here, or to the list for the doctor. */
    show(section?: string): Promise<HTMLElement | null>;
    /** The range of a goal; where the law forbids it, or has not approved it, that instead. */
    private renderSessions;
    private renderGoal;
    protected renderWith(explorer: Explorer): typeof nothing | import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-goals': GoalList;
    }
}
