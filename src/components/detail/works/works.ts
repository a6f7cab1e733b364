import { html, nothing } from 'lit';

import { GRADES } from '../../../content/figures.js';
import { PROVENANCE } from '../../../content/provenance.js';
import { detail } from '../../../content/words/en/detail/index.js';
import { result } from '../../../content/words/en/result/index.js';
import type { Study } from '../../../content/words/shapes.js';
import { type Concern, concernOf, type EstimateGoal, isEstimateGoal } from '../../../model/answers.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { citationStyles, cites } from '../citations.js';
import { hasFigure } from '../../shared/explain.js';
import { heading } from '../../shared/heading.js';
import { icon, MINUS, PLUS } from '../../shared/icons.js';
import { meter, meterStyles } from '../../shared/meter.js';
import { detailStyles } from '../detail.styles.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { worksStyles } from './works.styles.js';
import { gradesOf, sides } from './works.view.js';

/**
 * "Does it work?": how strong the proof is and why, the studies for and against, how long it lasts, and the claims that
 * are not made here.
 *
 * @tag tx-works
 */
export class Works extends ExplorerElement {
  static override styles = [baseStyles, citationStyles, meterStyles, detailStyles, worksStyles];

  private renderStudies(explorer: Explorer, title: string, studies: readonly Study[], none: string) {
    const { explain } = explorer.language.words('detail', detail);
    return html`<div class="stack">
      ${heading(explorer.headingLevel + 2, title, { class: 'h3' })}
      ${studies.length === 0 ? html`<p class="text">${none}</p>` : html`<ul class="studies">
        ${studies.map(({ found, who, text, sources }) => html`<li>
          <span class="dot ${found}" aria-hidden="true"></span>
          <div>
            <p class="who"><span class="vh">${explain.works.found[found]}: </span>${who}</p>
            <p class="text">${text}${cites(sources, explain.citations, hasFigure(text))}</p>
          </div>
        </li>`)}
      </ul>`}
    </div>`;
  }

  private renderLegend({ language }: Explorer) {
    const { found } = language.words('detail', detail).explain.works;
    return html`<ul class="legend" aria-hidden="true">
      ${(['benefit', 'mixed', 'none'] as const).map((kind) => html`<li><i class="dot ${kind}"></i>${found[kind]}</li>`)}
    </ul>`;
  }

  private renderClaims(explorer: Explorer) {
    const { claims, explain } = explorer.language.words('detail', detail);
    return html`<details class="claims">
      <summary>
        ${explain.works.claims}
        <span class="shut" aria-hidden="true">${icon(PLUS)}</span><span class="unfolded" aria-hidden="true">${icon(MINUS)}</span>
      </summary>
      <dl>
        ${claims.map(({ claim, why }) => html`<div>
          <dt><s>${claim}</s></dt>
          <dd>${why.text}${cites(why.sources, explain.citations, hasFigure(why.text))}</dd>
        </div>`)}
      </dl>
    </details>`;
  }

  private renderGoal(explorer: Explorer, goal: EstimateGoal) {
    const { explain, works } = explorer.language.words('detail', detail);
    const { reason, studies, lasting } = works[goal];
    const labels = explain.works;
    const { cautions, labels: words, rows } = explorer.language.words('result', result);
    const grade = GRADES[goal];
    const sorted = sides(studies);
    return html`<div class="detail">
      <div class="verdict">
        ${meter(grade, words.grades)}
        <p class="text">${reason.text}${cites(reason.sources, explain.citations, hasFigure(reason.text))}</p>
        ${grade === 'very-limited' ? html`<p class="text">${cautions.moreVisits}</p>` : nothing}
      </div>
      <div class="columns">
        ${this.renderStudies(explorer, labels.for, sorted.for, labels.noneFor)}
        ${this.renderStudies(explorer, labels.against, sorted.against, labels.noneAgainst)}
      </div>
      ${this.renderLegend(explorer)}
      <div class="point">
        ${heading(explorer.headingLevel + 2, labels.lasting, { class: 'h3' })}
        <p class="text">${lasting.text}${cites(lasting.sources, explain.citations, hasFigure(lasting.text))}</p>
      </div>
      ${this.renderClaims(explorer)}
      <tx-sources .about=${rows.works.title} .sources=${PROVENANCE[goal].evidence.sources}></tx-sources></div>`;
  }

  private renderConcern(explorer: Explorer, concern: Concern) {
    const { explain } = explorer.language.words('detail', detail);
    const { goals, labels } = explorer.language.words('result', result);
    return html`<div class="detail">
      <div class="stack">
        ${heading(explorer.headingLevel + 2, explain.works.byGoal, { class: 'h3' })}
        <dl class="grades">
          ${gradesOf(concern).map(({ goal, grade }) => html`<div>
            <dt>${goals[goal].noun}</dt><dd>${meter(grade, labels.grades)}</dd>
          </div>`)}
        </dl>
      </div>
      ${this.renderClaims(explorer)}</div>`;
  }

  protected override renderWith(explorer: Explorer) {
    const { goal } = explorer.answers;
    if (!goal) return nothing;
    return isEstimateGoal(goal) ? this.renderGoal(explorer, goal) : this.renderConcern(explorer, concernOf(goal));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-works': Works;
  }
}
