import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Explorer } from '../../state/explorer.js';
import { ExplorerElement } from '../shared/explorer-element.js';
/**
 * The result: the answers as chips, the short answer, and the sections that explain it, in one order for everybody. With
 * room for it, a rail beside them holds the contents and the first step.
 *
 * @tag tx-result
 */
export declare class Result extends ExplorerElement {
    static styles: import("lit").CSSResult[];
    private showsMethod;
    private isMethodMissing;
    /** Answers of the link whose ten lines could not be had. */
    private withoutLines;
    /** What shows clinics: it comes before the next step is drawn, so that nothing moves. */
    private clinics;
    private answersElement;
    private readonly pieces;
    private shownRequest;
    private page;
    private wasForClinician;
    /** Whether the page that is about to go holds the focus. */
    private losesFocus;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(): void;
    private askForClinics;
    /** Drawn to the last piece. */
    protected getUpdateComplete(): Promise<boolean>;
    protected firstUpdated(): void;
    protected updated(changed: PropertyValues): void;
    /** Leads to a section once for each time that somebody asked for it. */
    private followRequest;
    private lead;
    /** Where the lines cannot be had, what the visitor sees comes in their place, with the way to try again. */
    private bringClinician;
    private focusVerdict;
    /** A link of the page may lead to a section: `#tx-section=cost`. The address itself is left as it is. */
    private readonly handleAddress;
    /** Once for each address; at load the page moves there, and the focus stays where it is. */
    private followAddress;
    private readonly handleSection;
    private readonly handleChangeAnswer;
    private readonly handleMethodClick;
    /** Back to the button that opened it. */
    private readonly handleMethodClose;
    private readonly handleStartAgain;
    private planPieces;
    private rowPieces;
    private readingPiece;
    /** The page in pieces, the short answer first. */
    private piecesOf;
    private renderMissing;
    private renderMethod;
    private renderEnd;
    protected renderWith(explorer: Explorer): typeof nothing | TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'tx-result': Result;
    }
}
