import { html, nothing } from 'lit';

import { priceFreshness } from '../../../config/freshness.js';
import { result } from '../../../content/words/en/result/index.js';
import type { Cost } from '../../../model/cost.js';
import type { GoalPlan } from '../../../model/outcome.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { controlStyles } from '../../../styles/controls.js';
import { loadDrawer } from '../../charts/drawing.js';
import { basisLabel, basisLabelStyles } from '../../shared/basis-label.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { heading } from '../../shared/heading.js';
import { CHAT, CHECK, CLOCK, icon } from '../../shared/icons.js';
import { sectionStyles } from '../section.styles.js';
import { costStyles } from './cost.styles.js';
import { costAnswer, moneyIn, onceSentences, sourceSentences, threeYearsSentence } from './cost.view.js';
import { costChart, visitsChart } from './cost-chart.view.js';

/**
 * "What might it cost?": the plan's visits at the owner's price, or visits in place of money, and what to ask.
 *
 * @tag tx-cost
 * @csspart heading - The question.
 * @csspart chart - The chart.
 */
export class CostSection extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, basisLabelStyles, sectionStyles, costStyles];

  private renderAmounts(plan: GoalPlan, cost: Cost, { language, settings, headingLevel }: Explorer) {
    const words = language.words('result', result).plan;
    const money = moneyIn(cost.currency, language.format, words);
    const once = onceSentences(plan, settings, money, words.cost);
    return html`<div class="stack">
      ${heading(headingLevel + 2, words.cost.run.title, { class: 'h3' })}
      <p class="sm mut text">${threeYearsSentence(plan, cost, money, words.cost)}</p>
      ${once.map((sentence) => html`<p class="sm mut text">${sentence}</p>`)}
    </div>`;
  }

  private renderChart(plan: GoalPlan, { language, report }: Explorer) {
    const words = language.words('result', result).plan;
    const data = plan.cost ? costChart(plan, plan.cost, language.format, words) : visitsChart(plan, words);
    return html`<tx-chart exportparts="chart" .data=${data} .load=${loadDrawer} .report=${report}></tx-chart>`;
  }

  private renderAside({ language, headingLevel }: Explorer) {
    const { changes, ask } = language.words('result', result).plan.cost;
    return html`<div class="aside">
      <div class="panel">
        ${heading(headingLevel + 2, changes.title, { class: 'h3' })}
        <ul class="signs">${changes.items.map((item) => html`<li>${icon(CHECK)}<span>${item}</span></li>`)}</ul>
      </div>
      <div class="stack">
        ${heading(headingLevel + 2, ask.title, { class: 'h3' })}
        <ul class="signs">${ask.items.map((item) => html`<li>${icon(CHAT)}<span>${item}</span></li>`)}</ul>
      </div>
    </div>`;
  }

  private renderSource({ language, settings, today }: Explorer) {
    const { plan: { cost: words }, explain } = language.words('result', result);
    const { format } = language;
    const [list, ...details] = sourceSentences(settings, format, words);
    const isOld = priceFreshness(settings.pricesDate, today) === 'ask';
    return html`
      ${isOld ? html`<div class="note ask">${icon(CLOCK)}<div>
        <b>${words.stale.title(format.month(settings.pricesDate))}</b><span>${words.stale.text}</span>
      </div></div>` : nothing}
      <p class="source">${basisLabel('owner', explain.basis)} <b>${list}</b> ${details.join(' ')}</p>`;
  }

  private renderHead({ headingLevel, language }: Explorer, answer: string) {
    const { title } = language.words('result', result).plan.cost;
    return html`<div class="head">
      ${heading(headingLevel + 1, title, { class: 'h2', part: 'heading', focusable: true })}
      <p class="mut text">${answer}</p>
    </div>`;
  }

  protected override renderWith(explorer: Explorer): unknown {
    const { outcome, language, settings } = explorer;
    if (!outcome?.plan) return nothing;
    const { plan } = outcome;
    const words = language.words('result', result).plan;
    if (!outcome.mayShowCost) {
      const { legal, age } = words.cost.notYet;
      return html`<div class="section short">${this.renderHead(explorer, outcome.legalStatus ? legal : age)}</div>`;
    }
    return html`<div class="section">
      ${this.renderHead(explorer, costAnswer(plan, settings.hidesPrices, language.format, words))}
      <div class="columns">
        <div class="main">
          ${this.renderChart(plan, explorer)}
          ${plan.cost
            ? this.renderAmounts(plan, plan.cost, explorer)
            : html`<p class="sm mut text">${words.cost.multiply}</p>`}
        </div>
        ${this.renderAside(explorer)}
      </div>
      ${plan.cost ? this.renderSource(explorer) : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-cost': CostSection;
  }
}
