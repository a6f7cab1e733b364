import { html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';

import { baseStyles } from '../../styles/base.js';
import { WidgetElement } from '../../styles/element.js';
import { heading } from './heading.js';
import { ledgerStyles } from './ledger.styles.js';

/**
 * One row of the result: a question and the line that answers it, with the detail folded away under them. The whole
 * summary is the target; several rows may be open at once.
 *
 * @tag tx-ledger
 * @fires unfold - The detail has been unfolded.
 * @slot - The detail.
 */
export class Ledger extends WidgetElement {
  static override styles = [baseStyles, ledgerStyles];

  /** The question. Read once set as text; markup is shown as text. */
  @property() heading = '';

  /** The line that answers it without opening the row. */
  @property() answer = '';

  /** Level of the heading. */
  @property({ attribute: false }) level = 3;

  /** Whether the detail is unfolded. */
  @property({ type: Boolean }) open = false;

  @query('summary') private summary!: HTMLElement;

  /** Unfolds the row and gives the place where the focus goes when a visitor was led here. */
  async show(): Promise<HTMLElement> {
    this.open = true;
    await this.updateComplete;
    return this.summary;
  }

  private handleToggle(event: Event): void {
    this.open = (event.currentTarget as HTMLDetailsElement).open;
    if (this.open) this.dispatchEvent(new CustomEvent('unfold'));
  }

  protected override render() {
    return html`
      <details .open=${this.open} @toggle=${this.handleToggle}>
        <summary>
          ${heading(this.level, this.heading, { class: 'h3', part: 'heading' })}
          ${this.answer ? html`<span class="answer">${this.answer}</span>` : nothing}
          <span class="mark" aria-hidden="true">
            <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round">
              <path class="upright" d="M10 4v12" />
              <path d="M4 10h12" />
            </svg>
          </span>
        </summary>
        <div class="content"><slot></slot></div>
      </details>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-ledger': Ledger;
  }
}
