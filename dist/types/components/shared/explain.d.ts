import { type PropertyValues, type TemplateResult } from 'lit';
import type { Basis } from '../../content/provenance-types.js';
import type { SourceId } from '../../content/sources.js';
import type { Statement } from '../../content/words/shapes.js';
import type { EstimateGoal } from '../../model/answers.js';
import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from './explorer-element.js';
/** Figures of a plan that have a recipe of their own. */
export type FigureName = 'sessions' | 'gap' | 'upkeep' | 'first-change' | 'minutes' | 'downtime' | 'visits' | 'cost' | 'proof' | 'recovery';
/** What is to be explained: a sentence by its sources, or a figure of a goal; the goal looked into when none is named. */
export type ExplainRequest = {
    readonly kind: 'sources';
    readonly sources: readonly SourceId[];
    readonly basis?: readonly Basis[];
} | {
    readonly kind: 'figure';
    readonly figure: FigureName;
    readonly goal?: EstimateGoal;
};
/**
 * "How we know": a button beside a figure, and under it, in place, how the figure is reached, what it rests on, its sources
 * and the day it was checked. One is open at a time.
 *
 * @tag tx-explain
 * @csspart button - The button.
 */
export declare class Explain extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    /** What is explained. */
    of: ExplainRequest | undefined;
    /** Words of the button; "How we know" when there are none. */
    label: string;
    /** What the button is about, said after its words by screen readers alone. */
    about: string;
    /** Said before the words of the button by screen readers alone. */
    intro: string;
    /** Where given, the recipe is drawn by the one who gives it: called with what to draw, or `undefined` to draw none. */
    place: ((of: ExplainRequest | undefined, explain: Explain) => void) | undefined;
    private phase;
    private button;
    disconnectedCallback(): void;
    /** What is open is of one figure: with another the recipe goes. */
    protected willUpdate(changed: PropertyValues<this>): void;
    /** Folds the recipe away; the focus goes back to the button where it was inside. */
    close(takesFocus?: boolean): void;
    private readonly handleClick;
    private open;
    private readonly handleKeydown;
    protected renderWith({ language }: Explorer): TemplateResult<1>;
    private renderBelow;
}
/** Whether a sentence tells a figure. */
export declare function hasFigure(text: string): boolean;
/**
 * A sentence with the way to what stands behind it. Our own advice, without a figure in or beside it, needs none, and a
 * sentence of the owner's has none.
 */
export declare function known({ text, sources }: Statement, isFigure?: boolean): TemplateResult;
declare global {
    interface HTMLElementTagNameMap {
        'tx-explain': Explain;
    }
}
