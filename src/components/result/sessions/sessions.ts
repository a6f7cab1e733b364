import { html, nothing } from 'lit';

import { quiz } from '../../../content/words/en/quiz.js';
import { result } from '../../../content/words/en/result/index.js';
import { concernOf } from '../../../model/answers.js';
import type { GoalPlan } from '../../../model/outcome.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { loadDrawer } from '../../charts/drawing.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { heading } from '../../shared/heading.js';
import { explains } from '../explains.js';
import { sectionStyles } from '../section.styles.js';
import { sessionsStyles } from './sessions.styles.js';
import {
  chartTitle, openSentences, sessionsAnswer, sessionsChart, type StripDot, stripOf,
} from './sessions.view.js';

/**
 * "How many sessions?": the likely count inside what clinics plan, and the goal beside the others of its concern.
 *
 * @tag tx-sessions
 * @csspart heading - The question.
 * @csspart chart - The chart.
 */
export class Sessions extends ExplorerElement {
  static override styles = [baseStyles, sectionStyles, sessionsStyles];

  private renderDot({ count, kind, isLikely, isPossible, above, below }: StripDot) {
    return html`<li class="${kind} ${isLikely ? 'likely' : ''} ${isPossible ? 'possible' : ''}">
      <i></i>
      ${isLikely ? html`<span class="count">${count}</span>` : nothing}
      ${above ? html`<span class="label above">${above}</span>` : nothing}
      ${below ? html`<span class="label below">${below}</span>` : nothing}
    </li>`;
  }

  private renderStrip(plan: GoalPlan, explorer: Explorer) {
    const { language, answers } = explorer;
    const words = language.words('result', result).plan;
    const { narrowing } = plan.estimate;
    const question = narrowing
      ? language.words('quiz', quiz).questions[narrowing][answers.concern ?? concernOf(plan.goal)].title
      : '';
    const { dots, sentence } = stripOf(plan, words);
    const open = openSentences(plan, question, words);
    return html`<div>
      <p class="vh">${sentence}</p>
      <ol class="strip" aria-hidden="true">${dots.map((dot) => this.renderDot(dot))}</ol>
      ${open.length === 0 ? nothing : html`<p class="sm mut text">${open.join(' ')}</p>`}
    </div>`;
  }

  protected override renderWith(explorer: Explorer): unknown {
    const { outcome, language, headingLevel, report } = explorer;
    const plan = outcome?.plan;
    if (!plan || !outcome?.facts) return nothing;
    const words = language.words('result', result).plan;
    return html`<div class="section" data-figures>
      <div class="head">
        ${heading(headingLevel + 1, words.sessions.title, { class: 'h2', part: 'heading', focusable: true })}
        <p class="mut text">${sessionsAnswer(plan, words)}</p>
      </div>
      <div class="parts">
        ${this.renderStrip(plan, explorer)}
        <div class="chart">
          ${heading(headingLevel + 2, chartTitle(plan.goal, words), { class: 'h3' })}
          <tx-chart
            exportparts="chart"
            .data=${sessionsChart(plan, outcome.facts.protocolOf, language.words('quiz', quiz).goals, words)}
            .load=${loadDrawer}
            .report=${report}
          ></tx-chart>
        </div>
        <p>${explains(['sessions'], language.words('result', result))}</p>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-sessions': Sessions;
  }
}
