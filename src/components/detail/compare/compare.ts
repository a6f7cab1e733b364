import { html, nothing } from 'lit';

import { detail } from '../../../content/words/en/detail/index.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { citationStyles, cites } from '../citations.js';
import { hasFigure } from '../../shared/explain.js';
import { comparePoints } from './compare.view.js';
import { pointsStyles } from '../points.styles.js';
import { detailStyles } from '../detail.styles.js';
import { ExplorerElement } from '../../shared/explorer-element.js';

/**
 * "How does it compare?": other ways and doing nothing, a few sentences each.
 *
 * @tag tx-compare
 */
export class Compare extends ExplorerElement {
  static override styles = [baseStyles, citationStyles, detailStyles, pointsStyles];

  protected override renderWith(explorer: Explorer) {
    const { answers: { concern }, language, outcome, settings } = explorer;
    if (!concern || outcome?.screening.verdict === 'not-now') return nothing;
    const { compare, explain } = language.words('detail', detail);
    const points = comparePoints(compare[concern].points, {
      namesMedicines: settings.medicineNames, hidesPregnancyUnsafe: outcome?.hidesPregnancyUnsafe ?? false,
    });
    return html`<div class="detail">
      <p class="text">${explain.compare.order}</p>
      <ul class="points">
        ${points.map(({ text, sources }) => html`<li>${text}${cites(sources, explain.citations, hasFigure(text))}</li>`)}
      </ul></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-compare': Compare;
  }
}
