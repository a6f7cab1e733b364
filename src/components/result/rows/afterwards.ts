import { html, nothing } from 'lit';

import { result } from '../../../content/words/en/result/index.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { citationStyles, cites, hasFigure } from '../../shared/citations.js';
import { afterwardsStyles } from './afterwards.styles.js';
import { rowStyles } from './row.styles.js';
import { RowElement } from './row-element.js';

/**
 * "What happens afterwards?": care before, on the day and after, in the order of time.
 *
 * @tag tx-afterwards
 */
export class Afterwards extends RowElement {
  static override styles = [baseStyles, citationStyles, rowStyles, afterwardsStyles];

  protected override renderWith(explorer: Explorer) {
    const { answers: { concern }, language } = explorer;
    if (!concern) return nothing;
    const { afterwards, explain } = language.words('result', result);
    return this.renderRow(explorer, explain.afterwards.title, afterwards.answer, html`
      <p class="text">${explain.afterwards.clinicsDiffer}</p>
      <ol class="care">
        ${afterwards.timeline[concern].map(({ when, title, text, sources }) => html`<li>
          <p class="when">${when}</p>
          <span class="dot" aria-hidden="true"></span>
          <p class="what"><b>${title}</b> <span>${text}${cites(sources, explain.citations, hasFigure(text))}</span></p>
        </li>`)}
      </ol>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-afterwards': Afterwards;
  }
}
