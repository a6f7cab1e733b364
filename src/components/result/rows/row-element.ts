import { html, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';

import type { Explorer } from '../../../state/explorer.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import type { Ledger } from '../../shared/ledger.js';

const ROOM_FOR_DETAIL_PX = 600;

/** What every section stands on that is one row of the ledger. */
export abstract class RowElement extends ExplorerElement {
  @query('tx-ledger') private ledger!: Ledger | null;

  private isPlaced = false;

  protected override updated(): void {
    if (this.isPlaced || !this.ledger || !this.explorer) return;
    this.isPlaced = true;
    if (this.startsOpen(this.explorer, this.offsetWidth >= ROOM_FOR_DETAIL_PX)) this.ledger.open = true;
  }

  /** Whether the row starts unfolded; `hasRoom` where two columns fit. After that it stays as the visitor left it. */
  protected startsOpen(_explorer: Explorer, _hasRoom: boolean): boolean {
    return false;
  }

  /** Unfolds the row and gives the place where the focus goes; `null` where there is nothing to show. */
  async show(): Promise<HTMLElement | null> {
    await this.updateComplete;
    return this.ledger?.show() ?? null;
  }

  /** The row with its question, the line that answers it, and the detail. */
  protected renderRow({ headingLevel }: Explorer, question: string, answer: string, detail: TemplateResult): TemplateResult {
    return html`<tx-ledger exportparts="heading" .heading=${question} .answer=${answer} .level=${headingLevel + 1}>
      <div class="detail">${detail}</div>
    </tx-ledger>`;
  }
}
