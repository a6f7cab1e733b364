import { html, nothing } from 'lit';

import { priceFreshness } from '../../../config/freshness.js';
import { listedPrice } from '../../../config/owner-price.js';
import { result } from '../../../content/words/en/result/index.js';
import type { GoalPlan } from '../../../model/outcome.js';
import type { Explorer } from '../../../state/explorer.js';
import {
  costAnswer, courseAlone, moneyIn, onceSentences, sourceSentences, threeYearsSentence, withAndWithout,
} from '../../result/cost/cost.view.js';
import { costChart, visitsChart } from '../../result/cost/cost-chart.view.js';
import { areaControl, highestAmount, practitionerControl, type SetPricing, topUpsControl } from '../../result/cost/price-controls.js';
import { CHAT, CHECK } from '../../shared/icons.js';
import { bars } from './chart-pieces.js';
import { head, line, type Pieces, said, sentence } from './said.js';

/** Area, who treats and top-ups, where the clinic's price knows them: what a visitor can try out with one touch. */
function controls(plan: GoalPlan, explorer: Explorer): Pieces {
  const { changes } = explorer.language.words('result', result).plan.cost;
  const entry = plan.price?.source === 'owner' ? listedPrice(plan.goal, explorer.settings) : undefined;
  if (!entry) return [];
  const set: SetPricing = (pricing) => explorer.send({ type: 'price', pricing });
  return [areaControl(entry, explorer, changes.area, set), practitionerControl(entry, explorer, changes, set), topUpsControl(plan, explorer, set)]
    .flatMap((part) => (part ? [html`<div class="piece controls">${part}</div>`] : []));
}

/** Whose price it is, and what to know of it before it is read. */
function priceWords(plan: GoalPlan, explorer: Explorer): Pieces {
  const { settings, today, language: { format, words } } = explorer;
  const { cost } = words('result', result).plan;
  const { price } = plan;
  if (!price) return [sentence(cost.multiply)];
  if (price.source === 'quoted') return [sentence(`${cost.quote.source} ${cost.quote.kept}`)];
  if (price.source === 'published') {
    const date = price.origin?.date ?? '';
    return [sentence(html`<b>${cost.published.title}</b> ${cost.published.text} ${cost.published.dated(format.date(date) || date)} ${cost.source.rounded}`)];
  }
  const isStale = priceFreshness(settings.pricesDate, today) === 'ask';
  return [
    ...(isStale ? [sentence(html`<b>${cost.stale.title(format.month(settings.pricesDate))}</b> ${cost.stale.text}`)] : []),
    sentence(sourceSentences(settings, format, cost).join(' ')),
  ];
}

/** What changes the price: words for what cannot be tried out. */
function factors(plan: GoalPlan, explorer: Explorer): Pieces {
  const { changes } = explorer.language.words('result', result).plan.cost;
  const { items: { area, who, visits, injected } } = changes;
  return [head(plan.price ? changes.title : changes.titleNone, explorer), ...[area, who, visits, injected].map((item) => line(CHECK, item))];
}

/** What three years add up to, with top-ups and without, and what is paid once. */
function threeYears(plan: GoalPlan, explorer: Explorer): Pieces {
  const { price } = plan;
  if (!price) return [];
  const words = explorer.language.words('result', result).plan;
  const money = moneyIn(price.currency, explorer.language.format, words);
  const both = withAndWithout(plan, price);
  const without = courseAlone(plan, both.course, money, words.cost);
  const once = onceSentences(price, money, words.cost);
  return [
    head(words.cost.run.title, explorer),
    sentence(html`${threeYearsSentence(plan, both.full, money, words.cost)} ${without ? html`${without.amount} ${said(without.then, explorer)}` : nothing}`),
    ...(once.length > 0 ? [sentence(once.join(' '))] : []),
  ];
}

/** What it might cost; visits in place of money where no price is known. */
export function costTab(explorer: Explorer): Pieces {
  const { outcome, settings, language } = explorer;
  const plan = outcome?.plan;
  if (!plan) return [];
  const { plan: words } = language.words('result', result);
  if (!outcome.mayShowCost) return [sentence(outcome.legalStatus ? words.cost.notYet.legal : words.cost.notYet.age)];
  const { format } = language;
  const data = plan.cost ? costChart(plan, plan.cost, format, words, highestAmount(plan, explorer)) : visitsChart(plan, words);
  return [
    sentence(costAnswer(plan, settings.hidesPrices, format, words)),
    ...bars(data, explorer),
    ...controls(plan, explorer),
    ...priceWords(plan, explorer),
    ...threeYears(plan, explorer),
    ...factors(plan, explorer),
    head(words.cost.ask.title, explorer),
    ...words.cost.ask.items.map((item) => line(CHAT, item)),
  ];
}
