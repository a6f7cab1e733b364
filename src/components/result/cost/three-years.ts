import { html, nothing, type TemplateResult } from 'lit';

import { result } from '../../../content/words/en/result/index.js';
import type { Price } from '../../../model/cost.js';
import type { GoalPlan } from '../../../model/outcome.js';
import type { Explorer } from '../../../state/explorer.js';
import type { ChartData } from '../../charts/chart-data.js';
import { loadDrawer } from '../../charts/drawing.js';
import { known } from '../../shared/explain.js';
import { heading } from '../../shared/heading.js';
import { courseStatement, leavesTopUpsOut, moneyIn, onceSentences, threeYearsSentence, withAndWithout } from './cost.view.js';
import { runningChart } from './cost-chart.view.js';

export function costFigure(data: ChartData, report: Explorer['report']): TemplateResult {
  return html`<tx-chart exportparts="chart" .data=${data} .load=${loadDrawer} .report=${report}></tx-chart>`;
}

/** "Three years run up": with top-ups and without them, in words; at the clinic's price also year by year. */
export function threeYears(plan: GoalPlan, price: Price, { language, headingLevel, report }: Explorer): TemplateResult {
  const { format } = language;
  const words = language.words('result', result).plan;
  const { run } = words.cost;
  const money = moneyIn(price.currency, format, words);
  const both = withAndWithout(plan, price);
  const without = courseStatement(plan, both.course, money, words.cost);
  return html`<div class="stack run">
    ${heading(headingLevel + 2, run.title, { class: 'h3' })}
    <p class="sm mut text">${threeYearsSentence(plan, both.full, money, words.cost)}${without ? html` ${known(without)}` : nothing}</p>
    ${onceSentences(price, money, words.cost).map((sentence) => html`<p class="sm mut text">${sentence}</p>`)}
    ${price.source === 'owner' ? html`
      ${costFigure(runningChart(plan, price, both, format, words), report)}
      ${without ? html`<p class="sm mut">${run.columns(!leavesTopUpsOut(plan))}</p>` : nothing}` : nothing}
  </div>`;
}
