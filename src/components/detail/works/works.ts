import { html, nothing } from 'lit';

import { GRADES } from '../../../content/figures.js';
import { detail } from '../../../content/words/en/detail/index.js';
import { result } from '../../../content/words/en/result/index.js';
import type { Statement, Study } from '../../../content/words/shapes.js';
import { type Concern, concernOf, type EstimateGoal, isEstimateGoal } from '../../../model/answers.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { explains } from '../../result/explains.js';
import { hasFigure } from '../../shared/explain.js';
import { heading } from '../../shared/heading.js';
import { icon, MINUS, PLUS } from '../../shared/icons.js';
import { meter, meterStyles } from '../../shared/meter.js';
import { citationStyles, cites } from '../citations.js';
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

  private renderStudies(explorer: Explorer, title: string, studies: readonly Study[]) {
    const { citations, works } = explorer.language.words('detail', detail).explain;
    return html`<div class="stack">
      ${heading(explorer.headingLevel + 2, title, { class: 'h3' })}
      ${studies.length === 0 ? html`<p class="text">${works.noneFor}</p>` : html`<ul class="studies">
        ${studies.map(({ found, who, text, sources }) => html`<li data-figures>
          <span class="dot ${found}" aria-hidden="true"></span>
          <div>
            <p class="who"><span class="vh">${works.found[found]}: </span>${who}</p>
            <p class="text">${text}${cites(sources, citations, hasFigure(who + text))}</p>
          </div>
        </li>`)}
      </ul>`}
    </div>`;
  }

  private renderLegend({ language }: Explorer) {
    const { found, ties } = language.words('detail', detail).explain.works;
    return html`<div class="stack">
      <ul class="legend" aria-hidden="true">
        ${(['benefit', 'mixed', 'none'] as const).map((kind) => html`<li><i class="dot ${kind}"></i>${found[kind]}</li>`)}
      </ul>
      <p class="xs mut">${ties}</p>
    </div>`;
  }

  private renderClaims(explorer: Explorer) {
    const { claims, explain: { citations, myths, works } } = explorer.language.words('detail', detail);
    return html`<details class="claims">
      <summary>
        ${works.claims}
        <span class="shut" aria-hidden="true">${icon(PLUS)}</span><span class="unfolded" aria-hidden="true">${icon(MINUS)}</span>
      </summary>
      <dl>
        ${claims.map(({ claim, why }) => html`<div data-figures>
          <dt><s>${myths.quote(claim)}</s></dt>
          <dd>${why.text}${cites(why.sources, citations, hasFigure(why.text))}</dd>
        </div>`)}
      </dl>
    </details>`;
  }

  private renderPoint(explorer: Explorer, title: string, { text, sources }: Statement) {
    const { citations } = explorer.language.words('detail', detail).explain;
    return html`<div class="point" data-figures>
      ${heading(explorer.headingLevel + 2, title, { class: 'h3' })}
      <p class="text">${text}${cites(sources, citations, hasFigure(text))}</p>
    </div>`;
  }

  private renderGoal(explorer: Explorer, goal: EstimateGoal) {
    const { explain: { citations, works: labels }, recipes, works } = explorer.language.words('detail', detail);
    const { cautions, labels: { grades } } = explorer.language.words('result', result);
    const { reason, studies, lasting } = works[goal];
    const grade = GRADES[goal];
    const both = sides(studies);
    return html`<div class="detail">
      <div class="verdict" data-figures>
        ${meter(grade, grades)}
        <p class="text">${recipes.proof.rule[grade]}</p>
        <p class="text">${reason.text}${cites(reason.sources, citations, hasFigure(reason.text))}</p>
        ${grade === 'very-limited' ? html`<p class="text"><b>${cautions.moreVisits}</b></p>` : nothing}
      </div>
      ${goal === 'hair-female' ? html`<tx-trial></tx-trial>`
        : this.renderPoint(explorer, labels.chance, { text: labels.chanceText, sources: [] })}
      <div class="columns">
        ${this.renderStudies(explorer, labels.for, both.for)}
        ${this.renderStudies(explorer, labels.against, both.against)}
      </div>
      ${this.renderLegend(explorer)}
      ${this.renderPoint(explorer, labels.lasting, lasting)}
      ${this.renderClaims(explorer)}</div>`;
  }

  private renderConcern(explorer: Explorer, concern: Concern) {
    const { explain } = explorer.language.words('detail', detail);
    const words = explorer.language.words('result', result);
    return html`<div class="detail">
      <div class="stack">
        ${heading(explorer.headingLevel + 2, explain.works.byGoal, { class: 'h3' })}
        <dl class="grades">
          ${gradesOf(concern).map(({ goal, grade }) => html`<div>
            <dt>${words.goals[goal].noun}</dt><dd>${meter(grade, words.labels.grades)}${explains(['proof'], words, goal)}</dd>
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
