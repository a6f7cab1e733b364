import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';

import { clinics as english } from '../../content/words/en/clinics.js';
import type { Explorer } from '../../state/explorer.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { offersCode } from '../result/offers.js';
import { sectionStyles } from '../result/section.styles.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { heading } from '../shared/heading.js';
import { COPY, icon } from '../shared/icons.js';
import { pageSource, scriptSource, snippetOf } from './snippet.view.js';

/**
 * The code that puts the explorer on another page, with the line that says where it comes from. It holds no clinic, no id
 * and nothing of a visit.
 *
 * @tag tx-own-page
 * @csspart heading - "Put this on your own page".
 * @csspart button - Copies the code.
 */
export class OwnPage extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, sectionStyles, css`
    .row {
      justify-content: space-between;
      gap: 0 calc(var(--_u) * 4);
    }
    .button.t {
      margin-inline: calc(var(--_u) * -2 - 1px);
    }
    textarea {
      /* As high as its code, where browsers know how. */
      field-sizing: content;
      inline-size: 100%;
      padding: calc(var(--_u) * 3);
      border: 1px solid var(--_line-2);
      border-radius: var(--_r-s);
      background: var(--_ground);
      color: var(--_ink);
      font: 0.875em/1.5 ui-monospace, monospace;
      resize: vertical;
    }
  `];

  @state() private came = '';

  private readonly handleCopy = async (): Promise<void> => {
    const { explorer } = this;
    const code = this.renderRoot.querySelector('textarea');
    if (!explorer || !code) return;
    const { own } = explorer.language.words('clinics', english);
    try {
      await navigator.clipboard.writeText(code.value);
      this.came = own.copied;
    } catch {
      // No clipboard here: the reader's own keys can always copy what is marked.
      code.focus();
      code.select();
      this.came = own.notCopied;
    }
    explorer.announce(this.came);
  };

  protected override renderWith(explorer: Explorer) {
    const { headingLevel, language, settings: { clinicName } } = explorer;
    const source = scriptSource();
    if (!offersCode(explorer) || !source) return nothing;
    const { own } = language.words('clinics', english);
    const page = pageSource();
    const code = snippetOf(source, page.address, own.credit(clinicName || page.host));
    return html`<div class="section">
      <div class="head">
        <div class="row">
          ${heading(headingLevel + 1, own.title, { class: 'h2', part: 'heading' })}
          <button type="button" part="button" class="button t" @click=${this.handleCopy}>${icon(COPY)}${own.copy}</button>
        </div>
        <p class="mut text">${own.lead}</p>
      </div>
      <textarea readonly dir="ltr" rows="8" aria-label=${own.code} .value=${code}></textarea>
      ${this.came ? html`<p class="sm">${this.came}</p>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-own-page': OwnPage;
  }
}
