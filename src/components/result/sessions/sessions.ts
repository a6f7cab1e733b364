import { html, nothing } from 'lit';

import { quiz } from '../../../content/words/en/quiz.js';
import { result } from '../../../content/words/en/result/index.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { loadDrawer } from '../../charts/drawing.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { heading } from '../../shared/heading.js';
import { explains } from '../explains.js';
import { sectionStyles } from '../section.styles.js';
import { sessionsStyles } from './sessions.styles.js';
import { chartTitle, sessionsAnswer, sessionsChart } from './sessions.view.js';
import { sessionsStrip } from './strip.js';

/**
 * "How many sessions?": the likely count inside what clinics plan, and the goal beside the others of its concern.
 *
 * @tag tx-sessions
 * @csspart heading - The question.
 * @csspart chart - The chart.
 */
export class Sessions extends ExplorerElement {
  static override styles = [baseStyles, sectionStyles, sessionsStyles];

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
        ${sessionsStrip(plan, explorer)}
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
