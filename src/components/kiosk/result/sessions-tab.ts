import { html, type TemplateResult } from 'lit';

import { GRADES } from '../../../content/figures.js';
import { GROUNDS } from '../../../content/grounds.js';
import type { Basis } from '../../../content/provenance.js';
import { quiz } from '../../../content/words/en/quiz.js';
import { result } from '../../../content/words/en/result/index.js';
import type { GoalPlan, Outcome } from '../../../model/outcome.js';
import type { Explorer } from '../../../state/explorer.js';
import { chartTitle, sessionsAnswer, sessionsChart } from '../../result/sessions/sessions.view.js';
import { sessionsStrip } from '../../result/sessions/strip.js';
import { showsRecovery, timelineAnswer, timelineChart } from '../../result/timeline/timeline.view.js';
import { likelySentences, summarySentence } from '../../result/verdict.view.js';
import { cautionsFor } from '../../result/verdict-lead.js';
import { basisLabel } from '../../shared/basis-label.js';
import { CAL, icon, INFO } from '../../shared/icons.js';
import { bars, chart } from './chart-pieces.js';
import { head, line, type Pieces, point, said, sentence } from './said.js';

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

/** The visits of every plan in figures. */
function visitsTable(plan: GoalPlan, outcome: Outcome, { language }: Explorer): TemplateResult {
  const { table: { caption, head: [corner, ...columns], rows } } = timelineChart(plan, 24, showsRecovery(outcome), language.words('result', result).plan);
  return html`<table class="piece wide" data-own>
    <caption>${caption}</caption>
    <thead><tr><td>${corner}</td>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
    <tbody>${rows.map(({ name, cells }) => html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
  </table>`;
}

/** What kind of figures these are. */
function basisPiece({ goal }: GoalPlan, { language, settings }: Explorer): TemplateResult {
  const { plan: { timeline: words }, labels } = language.words('result', result);
  const { sessions, upkeepGapDays } = GROUNDS[goal];
  const override = settings.protocols[goal];
  const course: readonly Basis[] = override?.sessions ? ['owner'] : sessions.basis;
  const upkeep: readonly Basis[] = override?.upkeepGapDays ? ['owner'] : upkeepGapDays.basis;
  return html`<p class="piece wide bases">
    <span>${words.basisCourse} ${course.map((one) => basisLabel(one, labels.basis))}</span>
    <span>${words.basisUpkeep} ${upkeep.map((one) => basisLabel(one, labels.basis))}</span>
  </p>`;
}

/** The goal among those of its concern. */
function concernChart(plan: GoalPlan, outcome: Outcome, explorer: Explorer, isRoomy: boolean): Pieces {
  const words = explorer.language.words('result', result).plan;
  const data = sessionsChart(plan, outcome.facts.protocolOf, explorer.language.words('quiz', quiz).goals, words);
  return [head(chartTitle(plan.goal, words), explorer), ...(isRoomy ? [html`<div class="piece wide">${chart(data, explorer)}</div>`] : bars(data, explorer))];
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
    html`<div class="piece line wide">${icon(CAL)}<p><b>${planWords.timeline.checkNote.title}</b> ${planWords.timeline.checkNote.text}</p></div>`,
    visitsTable(plan, outcome, explorer),
    basisPiece(plan, explorer),
    ...(isRecovery ? [point(planWords.timeline.moreVisits.title, said(planWords.timeline.moreVisits.text, explorer), explorer)] : []),
    point(frame.cannotTitle, frame.cannot[answers.concern ?? 'face'], explorer),
    ...(GRADES[plan.goal] === 'very-limited' ? [line(INFO, html`<b>${cautions.moreVisits}</b>`)] : []),
    ...cautionsFor(plan, outcome, words).map((caution) => line(INFO, said(caution, explorer))),
    ...concernChart(plan, outcome, explorer, isRoomy),
  ];
}
