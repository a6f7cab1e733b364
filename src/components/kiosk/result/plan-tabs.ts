import { html, type TemplateResult } from 'lit';

import { priceFreshness } from '../../../config/freshness.js';
import { listedPrice } from '../../../config/owner-price.js';
import { GRADES } from '../../../content/figures.js';
import { GROUNDS } from '../../../content/grounds.js';
import { quiz } from '../../../content/words/en/quiz.js';
import { result } from '../../../content/words/en/result/index.js';
import type { GoalPlan, Outcome } from '../../../model/outcome.js';
import type { Explorer } from '../../../state/explorer.js';
import type { ChartData } from '../../charts/chart-data.js';
import { loadDrawer } from '../../charts/drawing.js';
import { CAL, CHAT, icon, INFO } from '../../shared/icons.js';
import { costAnswer, sourceSentences } from '../../result/cost/cost.view.js';
import { costChart, visitsChart } from '../../result/cost/cost-chart.view.js';
import { areaControl, highestAmount, type SetPricing, topUpsControl } from '../../result/cost/price-controls.js';
import { sessionsAnswer } from '../../result/sessions/sessions.view.js';
import { sessionsStrip } from '../../result/sessions/strip.js';
import { showsRecovery, timelineAnswer, timelineChart } from '../../result/timeline/timeline.view.js';
import { likelySentences, summarySentence } from '../../result/verdict.view.js';
import { cautionsFor } from '../../result/verdict-lead.js';
import { head, line, type Pieces, point, said, sentence } from './said.js';

const chart = (data: ChartData, { report }: Explorer): TemplateResult =>
  html`<tx-chart bare .data=${data} .load=${loadDrawer} .report=${report}></tx-chart>`;

/** What the verdict says of the plan beside its heading. */
function planned(plan: GoalPlan, { lead, screening: { verdict } }: Outcome, { answers, language }: Explorer): TemplateResult {
  const words = language.words('result', result);
  const frame = words.frame.verdict;
  const { narrowing } = plan.estimate;
  const question = narrowing && answers.concern ? language.words('quiz', quiz).questions[narrowing][answers.concern].title : '';
  const isAside = verdict === 'ask-first' || lead !== null;
  const intro = verdict === 'ask-first' ? frame.summary.ifDoctorAgrees : frame.summary.ifYouStillWant;
  return html`${isAside ? html`<b>${intro}</b> ${summarySentence(plan, words.goals[plan.goal].noun, frame)} ` : ''}
    ${likelySentences(plan, question, frame).join(' ')} ${frame.untested} ${verdict === 'discuss' ? words.screening.verdicts.discuss.sentence : ''}`;
}

/** The visits of all plans; where there is little room those of the likely one alone, and beside it each that is no such plan. */
function timeline(plan: GoalPlan, outcome: Outcome, explorer: Explorer, isRoomy: boolean): Pieces {
  const { plan: words } = explorer.language.words('result', result);
  const data = timelineChart(plan, 24, showsRecovery(outcome), words);
  const last = data.rows.length - 1;
  const rows = data.rows.filter(({ isOwn, points }, index) => isOwn || points.length === 0 || (plan.alternative !== null && index === last));
  const charts = isRoomy ? [data] : rows.map((row, index) => ({ ...data, rows: [row], sentence: index === 0 ? data.sentence : '', check: row.isOwn ? data.check : null }));
  return [head(words.timeline.title, explorer), ...charts.map((one) => html`<div class="piece wide">${chart(one, explorer)}</div>`)];
}

/** How many sessions, and when they happen; what this cannot tell, and what to know first. */
export function sessionsTab(explorer: Explorer, isRoomy: boolean): Pieces {
  const { outcome, language, answers } = explorer;
  const plan = outcome?.plan;
  if (!plan) return [];
  const words = language.words('result', result);
  const { plan: planWords, frame: { verdict: frame }, cautions, leads } = words;
  const isRecovery = showsRecovery(outcome);
  const { lead } = outcome;
  return [
    ...(lead ? [sentence(said(leads[lead].lead, explorer)), sentence(said(leads[lead].detail, explorer))] : []),
    html`<div class="piece wide"><p class="mut">${sessionsAnswer(plan, planWords)}</p>${sessionsStrip(plan, explorer)}</div>`,
    ...timeline(plan, outcome, explorer, isRoomy),
    sentence(timelineAnswer(plan, GROUNDS[plan.goal], isRecovery, planWords)),
    ...(plan.alternative ? [sentence(planWords.timeline.cards.notCompared)] : []),
    html`<p class="piece wide mut">${planned(plan, outcome, explorer)}</p>`,
    ...(isRecovery ? [point(planWords.timeline.moreVisits.title, said(planWords.timeline.moreVisits.text, explorer), explorer)] : []),
    html`<div class="piece line wide">${icon(CAL)}<p><b>${planWords.timeline.checkNote.title}</b> ${planWords.timeline.checkNote.text}</p></div>`,
    point(frame.cannotTitle, frame.cannot[answers.concern ?? 'face'], explorer),
    ...(GRADES[plan.goal] === 'very-limited' ? [line(INFO, html`<b>${cautions.moreVisits}</b>`)] : []),
    ...cautionsFor(plan, outcome, words).map((caution) => line(INFO, said(caution, explorer))),
  ];
}

/** Each bar by itself, on the one scale, so that bars can be cut into pages. */
function bars(data: ChartData, explorer: Explorer): Pieces {
  const last = data.rows.length - 1;
  return data.rows.map((row, index) => html`<div class="piece wide bar">${chart({
    ...data, rows: [row], sentence: index === 0 ? data.sentence : '', legend: index === last ? data.legend : [],
  }, explorer)}</div>`);
}

/** Area and top-ups, where the clinic's price knows them: what a visitor at a kiosk may try out. */
function controls(plan: GoalPlan, explorer: Explorer): Pieces {
  const { changes } = explorer.language.words('result', result).plan.cost;
  const entry = plan.price?.source === 'owner' ? listedPrice(plan.goal, explorer.settings) : undefined;
  if (!entry) return [];
  const set: SetPricing = (pricing) => explorer.send({ type: 'price', pricing });
  return [areaControl(entry, explorer, changes.area, set), topUpsControl(plan, explorer, set)]
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
    head(words.cost.ask.title, explorer),
    ...words.cost.ask.items.map((item) => line(CHAT, item)),
  ];
}
