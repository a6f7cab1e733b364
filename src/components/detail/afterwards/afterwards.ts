import { html, nothing } from 'lit';

import { detail } from '../../../content/words/en/detail/index.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { citationStyles, cites } from '../citations.js';
import { hasFigure } from '../../shared/explain.js';
import { afterwardsStyles } from './afterwards.styles.js';
import { detailStyles } from '../detail.styles.js';
import { ExplorerElement } from '../../shared/explorer-element.js';

/**
 * "What happens afterwards?": care before, on the day and after, in the order of time.
 *
 * @tag tx-afterwards
 */
export class Afterwards extends ExplorerElement {
  static override styles = [baseStyles, citationStyles, detailStyles, afterwardsStyles];

  protected override renderWith(explorer: Explorer) {
    const { answers: { concern }, language } = explorer;
    if (!concern) return nothing;
    const { afterwards, explain } = language.words('detail', detail);
    return html`<div class="detail">
      <p class="text">${explain.afterwards.clinicsDiffer}</p>
      <ol class="care">
        ${afterwards.timeline[concern].map(({ when, title, text, sources }) => html`<li data-figures>
          <p class="when">${when}</p>
          <span class="dot" aria-hidden="true"></span>
          <p class="what"><b>${title}</b> <span>${text}${cites(sources, explain.citations, hasFigure(when + text))}</span></p>
        </li>`)}
      </ol></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-afterwards': Afterwards;
  }
}
