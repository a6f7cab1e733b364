import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

import { knowing } from '../../content/words/en/know.js';
import type { Explorer } from '../../state/explorer.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { icon, PRINT } from '../shared/icons.js';
import { type Printable, printed } from '../shared/paper.js';

/**
 * Prints one paper of the visit, and never the page. What prints comes with a part of its own.
 *
 * @tag tx-print
 * @csspart button - The button.
 */
export class PrintButton extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, css`
    button {
      inline-size: 100%;
    }
  `];

  /** The paper. */
  @property() of: Printable = 'summary';

  @property() label = '';

  /** Whether it is the first thing to do. */
  @property({ type: Boolean }) first = false;

  @state() private isLost = false;

  private readonly handleClick = async (): Promise<void> => {
    if (this.explorer) this.isLost = !(await printed(this.explorer, this.of, this.renderRoot));
  };

  protected override renderWith({ language }: Explorer) {
    return html`<button type="button" part="button" class=${this.first ? 'button p' : 'button s'} @click=${this.handleClick}>
      ${icon(PRINT)}${this.label}
    </button>${this.isLost ? html`<p class="sm" role="alert">${language.words('signs', knowing).know.failed}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-print': PrintButton;
  }
}
