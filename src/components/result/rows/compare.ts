import { html, nothing } from 'lit';

import { result } from '../../../content/words/en/result/index.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { citationStyles, cites, hasFigure } from '../../shared/citations.js';
import { comparePoints } from './compare.view.js';
import { pointsStyles } from './points.styles.js';
import { rowStyles } from './row.styles.js';
import { RowElement } from './row-element.js';

/**
 * "How does it compare?": other ways and doing nothing, a few sentences each.
 *
 * @tag tx-compare
 */
export class Compare extends RowElement {
  static override styles = [baseStyles, citationStyles, rowStyles, pointsStyles];

  protected override renderWith(explorer: Explorer) {
    const { answers: { concern }, language, outcome, settings } = explorer;
    if (!concern || outcome?.screening.verdict === 'not-now') return nothing;
    const { compare, explain } = language.words('result', result);
    const points = comparePoints(compare[concern].points, {
      namesMedicines: settings.medicineNames, hidesPregnancyUnsafe: outcome?.hidesPregnancyUnsafe ?? false,
    });
    return this.renderRow(explorer, explain.compare.title, compare[concern].answer, html`
      <p class="text">${explain.compare.order}</p>
      <ul class="points">
        ${points.map(({ text, sources }) => html`<li>${text}${cites(sources, explain.citations, hasFigure(text))}</li>`)}
      </ul>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-compare': Compare;
  }
}
