import { html, nothing } from 'lit';

import { PROVENANCE } from '../../../content/provenance.js';
import { detail } from '../../../content/words/en/detail/index.js';
import { quiz } from '../../../content/words/en/quiz.js';
import { aboutGoals } from '../../../content/words/en/result/goals.js';
import { result } from '../../../content/words/en/result/index.js';
import type { Statement } from '../../../content/words/shapes.js';
import { concernOf, type EstimateGoal, isEstimateGoal } from '../../../model/answers.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { explains } from '../../result/explains.js';
import { hasFigure } from '../../shared/explain.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { heading } from '../../shared/heading.js';
import { citationStyles, cites } from '../citations.js';
import { detailStyles } from '../detail.styles.js';
import { howStyles } from './how.styles.js';
import { skinSection } from './skin-section.js';

/**
 * "What is it and how does it work?": a cut through skin, what is injected and where, what a visit feels like, and how
 * the treatment came about.
 *
 * @tag tx-how
 */
export class How extends ExplorerElement {
  static override styles = [baseStyles, citationStyles, detailStyles, howStyles];

  private renderPoint(explorer: Explorer, title: string, { text, sources }: Statement, figures: unknown = nothing) {
    const { explain } = explorer.language.words('detail', detail);
    return html`<div class="point" data-figures>
      ${heading(explorer.headingLevel + 2, title, { class: 'h3' })}
      ${figures}
      <p class="text">${text}${cites(sources, explain.citations, hasFigure(text))}</p>
    </div>`;
  }

  private renderFigures({ language }: Explorer, goal: EstimateGoal) {
    const { explain } = language.words('detail', detail);
    const words = language.words('result', result);
    const { sessionMinutes: minutes, downtimeDays: days } = PROVENANCE[goal];
    const { number } = language.format;
    const marks = days.typical === 0
      ? explain.how.downtimeMostlyNone(number(days.low), number(days.high))
      : explain.how.downtime(number(days.low), number(days.typical), number(days.high));
    return html`<p class="text">${explain.how.minutes(number(minutes.low), number(minutes.typical), number(minutes.high))}
      ${marks} ${explains(['minutes', 'downtime'], words, goal)}</p>`;
  }

  private renderPicture({ language }: Explorer, isFat: boolean) {
    const { picture } = language.words('detail', detail).explain.how;
    const layers = [
      picture.outer, isFat ? picture.inner : picture.innerTarget, isFat ? picture.underTarget : picture.under,
    ];
    const numbers = layers.map((_layer, index) => language.format.number(index + 1));
    const target = isFat ? layers.length - 1 : 1;
    return html`<figure data-exempt>
      <div class="picture">${skinSection(isFat, numbers)}</div>
      <p class="vh">${isFat ? picture.fat : picture.skin}</p>
      <ol class="layers" aria-label=${picture.layers}>
        ${layers.map((layer, index) => html`<li>
          <span class="number" aria-hidden="true">${numbers[index]}</span>${index === target ? html`<b>${layer}</b>` : layer}
        </li>`)}
      </ol>
      <figcaption class="scale">${picture.note}</figcaption>
    </figure>`;
  }

  private renderHistory(explorer: Explorer) {
    const { explain, how } = explorer.language.words('detail', detail);
    return html`<div class="stack">
      ${heading(explorer.headingLevel + 2, explain.how.history, { class: 'h3' })}
      <ol class="history">
        ${how.history.map(({ when, title, text, sources }) => html`<li data-figures>
          <b>${when}</b>
          <p>${title} ${text}${cites(sources, explain.citations, hasFigure(when + text))}</p>
        </li>`)}
      </ol>
    </div>`;
  }

  protected override renderWith(explorer: Explorer) {
    const { answers, language } = explorer;
    if (!answers.goal) return nothing;
    const { explain, how } = language.words('detail', detail);
    const { goal } = answers;
    const concern = concernOf(goal);
    const hasFigures = isEstimateGoal(goal);
    return html`<div class="detail">
      <div class="columns">
        ${this.renderPicture(explorer, goal === 'body-fat')}
        <div class="points">
          ${this.renderPoint(explorer, language.words('quiz', quiz).goals[goal].name, language.words('result', aboutGoals).goals[goal].about)}
          ${this.renderPoint(explorer, explain.how.injections, how.injections[concern])}
          ${hasFigures ? this.renderPoint(explorer, explain.how.injected, how.injected[goal]) : nothing}
          ${this.renderPoint(explorer, explain.how.mix, how.mix)}
        </div>
      </div>
      <div class="columns">
        ${this.renderPoint(
          explorer, explain.how.visit, how.visit[concern], hasFigures ? this.renderFigures(explorer, goal) : nothing,
        )}
        ${this.renderPoint(explorer, explain.how.collagen, how.collagen[concern])}
      </div>
      ${this.renderHistory(explorer)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-how': How;
  }
}
