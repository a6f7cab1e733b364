import { html, nothing, type TemplateResult } from 'lit';

import { result } from '../../../content/words/en/result/index.js';
import type { Price } from '../../../model/cost.js';
import type { GoalPlan } from '../../../model/outcome.js';
import type { Explorer } from '../../../state/explorer.js';
import type { ChartData } from '../../charts/chart-data.js';
import { loadDrawer } from '../../charts/drawing.js';
import { known } from '../../shared/explain.js';
import { heading } from '../../shared/heading.js';
import { explains } from '../explains.js';
import { courseAlone, leavesTopUpsOut, moneyIn, onceSentences, readsHigher, threeYearsSentence, withAndWithout } from './cost.view.js';
import { runningChart } from './cost-chart.view.js';

export function costFigure(data: ChartData, report: Explorer['report']): TemplateResult {
  return html`<tx-chart exportparts="chart" .data=${data} .load=${loadDrawer} .report=${report}></tx-chart>`;
}

/** "Three years added up": with top-ups and without them, in words; at the clinic's price also year by year. */
export function threeYears(plan: GoalPlan, price: Price, { language, headingLevel, report }: Explorer): TemplateResult {
  const { format } = language;
  const all = language.words('result', result);
  const words = all.plan;
  const { run, source } = words.cost;
  const how = explains(['cost'], all);
  const money = moneyIn(price.currency, format, words);
  const both = withAndWithout(plan, price);
  const without = courseAlone(plan, both.course, money, words.cost);
  const once = onceSentences(price, money, words.cost);
  return html`<div class="stack run">
    ${heading(headingLevel + 2, run.title, { class: 'h3' })}
    <p class="sm mut text" data-figures>${threeYearsSentence(plan, both.full, money, words.cost)}
      ${without ? html`${without.amount} ${known(without.then)}` : nothing}
      ${readsHigher(both.full, money) ? source.rounded : nothing} ${how}</p>
    ${once.length > 0 ? html`<p class="sm mut text" data-figures>${once.join(' ')} ${how}</p>` : nothing}
    ${price.source === 'owner' ? html`
      <div data-figures>${costFigure(runningChart(plan, price, both, format, words), report)} ${how}</div>
      ${without ? html`<p class="sm mut">${run.columns(!leavesTopUpsOut(plan))}</p>` : nothing}` : nothing}
  </div>`;
}
