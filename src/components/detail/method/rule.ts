import { html, nothing, type TemplateResult } from 'lit';

import { quiz } from '../../../content/words/en/quiz.js';
import { result } from '../../../content/words/en/result/index.js';
import { start } from '../../../content/words/en/start.js';
import { CONCERNS, type Concern } from '../../../model/answers.js';
import type { GoalPlan } from '../../../model/outcome.js';
import { firstYearSessions, firstYearUpkeep, firstYearVisits } from '../../../model/schedule.js';
import type { Explorer } from '../../../state/explorer.js';
import { heading } from '../../shared/heading.js';
import { cites } from '../citations.js';
import { factorSources, pointsRows, workedSteps } from './method.view.js';
import { section, type Words } from './parts.js';

/** How answers move the count: the rule, the same with the visitor's own numbers, and the points of each concern. */
export function ruleTemplate(explorer: Explorer, words: Words): TemplateResult {
  const { methodPage: page } = words;
  const plan = explorer.outcome?.plan;
  return section(explorer, page.pointsTitle, page.pointsLead, html`
    <p class="text sm" data-figures>${page.pointsStep} ${page.firstYear}${cites(['editorial'], words.explain.citations, true)}</p>
    ${plan ? example(plan, explorer, words) : nothing}
    <div class="tables">${CONCERNS.map((concern) => points(concern, explorer, words))}</div>`);
}

function example(plan: GoalPlan, { headingLevel, language, outcome }: Explorer, { methodPage: page, recipes: { cost } }: Words) {
  const weights = outcome?.facts.weightsOf(plan.goal);
  if (!weights) return nothing;
  const { goal, plans: { likely } } = plan;
  const explains = (figure: 'sessions' | 'visits') => html`<tx-explain exportparts="button" .of=${{ kind: 'figure', figure, goal }}></tx-explain>`;
  const visits = cost.visits(firstYearSessions(likely), firstYearUpkeep(likely), firstYearVisits(likely));
  return html`<div class="example">
    ${heading(headingLevel + 3, page.example.title(language.words('result', result).goals[goal].noun), { class: 'h3 sm' })}
    <p class="sm" data-figures>${workedSteps(plan, weights, page, language.format).join(' ')} ${explains('sessions')}</p>
    <p class="sm" data-figures>${visits}${language.marks.stop} ${explains('visits')}</p>
  </div>`;
}

function points(concern: Concern, { language }: Explorer, { methodPage: page, recipes, explain }: Words) {
  const { name } = language.words('start', start).concerns[concern];
  return html`<div data-figures><table>
    <caption>${page.pointsCaption(name)}</caption>
    <thead><tr>
      <th scope="col">${page.question}</th><th scope="col">${page.answers}</th>
    </tr></thead>
    <tbody>${pointsRows(concern, language.words('quiz', quiz)).map(({ question, answers }) => html`<tr>
      <th scope="row">${page.questions[question]}</th>
      <td>${answers.map(({ name: answer, points: count }) => html`<span class="one">${page.answerPoints(answer, count)}</span> `)}</td>
    </tr>`)}</tbody>
  </table>${cites(factorSources(concern, recipes.sessions.factors), explain.citations, true)}</div>`;
}
