import { html, nothing } from 'lit';

import { PROVENANCE } from '../../../content/provenance.js';
import { detail } from '../../../content/words/en/detail/index.js';
import { quiz } from '../../../content/words/en/quiz.js';
import { aboutGoals } from '../../../content/words/en/result/goals.js';
import { result } from '../../../content/words/en/result/index.js';
import { concernOf, type EstimateGoal, isEstimateGoal } from '../../../model/answers.js';
import type { Explorer } from '../../../state/explorer.js';
import { skinSection } from '../../detail/how/skin-section.js';
import { pageOf } from '../../result/result.view.js';
import { rowAnswer } from '../../result/row.view.js';
import { INFO } from '../../shared/icons.js';
import { comparePieces } from './compare-pieces.js';
import { claimPieces, proofPieces } from './proof-pieces.js';
import { head, line, type Pieces, point, said } from './said.js';

/** A cut through skin, with what its numbers show. */
function picture({ language }: Explorer, isFat: boolean) {
  const { picture: words } = language.words('detail', detail).explain.how;
  const layers = [words.outer, isFat ? words.inner : words.innerTarget, isFat ? words.underTarget : words.under];
  const numbers = layers.map((_layer, index) => language.format.number(index + 1));
  return html`<figure class="piece">
    <div class="picture">${skinSection(isFat, numbers)}</div>
    <p class="vh">${isFat ? words.fat : words.skin}</p>
    <ol class="layers" aria-label=${words.layers}>${layers.map((layer, index) => html`<li>
      <span class="number" aria-hidden="true">${numbers[index]}</span>${layer}</li>`)}</ol>
    <figcaption class="scale">${words.note}</figcaption>
  </figure>`;
}

/** How long a visit takes, and how long its marks last. */
function minutes(goal: EstimateGoal, { language }: Explorer): string {
  const { how } = language.words('detail', detail).explain;
  const { number } = language.format;
  const { sessionMinutes, downtimeDays: days } = PROVENANCE[goal];
  const marks = days.typical === 0 ? how.downtimeMostlyNone(number(days.low), number(days.high))
    : how.downtime(number(days.low), number(days.typical), number(days.high));
  return `${how.minutes(number(sessionMinutes.low), number(sessionMinutes.typical), number(sessionMinutes.high))} ${marks} `;
}

/** What it is, what is injected, whether it works, what else there is, and what a visit feels like. */
export function howTab(explorer: Explorer): Pieces {
  const { answers: { goal }, language, outcome } = explorer;
  if (!goal || !outcome) return [];
  const { explain, how } = language.words('detail', detail);
  const words = language.words('result', result);
  const concern = concernOf(goal);
  const page = pageOf(outcome);
  // Whoever is told to wait, or to find the cause first, gets no plan, and nothing that argues for one.
  const isWhole = page === 'plan' || page === 'goals';
  return [
    picture(explorer, goal === 'body-fat'),
    point(explain.how.injections, said(how.injections[concern], explorer), explorer),
    ...(isEstimateGoal(goal) ? [point(explain.how.injected, said(how.injected[goal], explorer), explorer)] : []),
    point(explain.how.visit, html`${isEstimateGoal(goal) ? minutes(goal, explorer) : nothing}${said(how.visit[concern], explorer)}`, explorer),
    point(explain.how.mix, said(how.mix, explorer), explorer),
    point(explain.how.collagen, said(how.collagen[concern], explorer), explorer),
    point(language.words('quiz', quiz).goals[goal].name, said(language.words('result', aboutGoals).goals[goal].about, explorer), explorer),
    ...(isWhole ? [...proofPieces(explorer), ...comparePieces(explorer)] : [point(words.rows.works.title, rowAnswer('works', explorer, words), explorer)]),
    head(explain.how.history, explorer),
    ...how.history.map(({ when, title, ...statement }) => line(INFO, html`<b>${when}</b> ${title} ${said(statement, explorer)}`)),
    ...(isWhole ? claimPieces(explorer) : []),
  ];
}
