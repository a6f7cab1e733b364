import { type TemplateResult } from 'lit';
import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
/** What every section stands on that is one row of the ledger. */
export declare abstract class RowElement extends ExplorerElement {
    private ledger;
    private isPlaced;
    protected updated(): void;
    /** Whether the row starts unfolded; `hasRoom` where two columns fit. After that it stays as the visitor left it. */
    protected startsOpen(_explorer: Explorer, _hasRoom: boolean): boolean;
    /** Unfolds the row and gives the place where the focus goes; `null` where there is nothing to show. */
    show(): Promise<HTMLElement | null>;
    /** The row with its question, the line that answers it, and the detail. */
    protected renderRow({ headingLevel }: Explorer, question: string, answer: string, detail: TemplateResult): TemplateResult;
}
