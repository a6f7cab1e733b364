import { html, nothing, type TemplateResult } from 'lit';

import { result } from '../../../content/words/en/result/index.js';
import type { GoalPlan, Outcome } from '../../../model/outcome.js';
import type { Explorer } from '../../../state/explorer.js';
import { carefulWords } from '../../careful/careful-words.js';
import { notNowTitle } from '../../result/not-now.view.js';
import { pageOf } from '../../result/result.view.js';
import { keyFacts } from '../../result/verdict.view.js';
import { verdictTitle } from '../../result/verdict-lead.js';
import { legalTag, verdictTag } from '../../result/verdict-tag.js';
import { heading } from '../../shared/heading.js';

/** The heading of each page. */
function titleOf(explorer: Explorer, outcome: Outcome): string {
  const words = carefulWords(explorer.language);
  const { goal } = outcome.answers;
  switch (pageOf(outcome)) {
    case 'not-now': return notNowTitle(outcome.screening, words.screening);
    case 'cause': return words.cause[goal === 'hair-patches' ? goal : 'hair-unsure'].title;
    case 'goals': return words.frame.goals.title;
    case 'plan': return outcome.plan ? verdictTitle(outcome.plan, outcome, explorer, words) : '';
  }
}

function facts(plan: GoalPlan, outcome: Outcome, { settings, unconfirmed, language }: Explorer): TemplateResult {
  const { frame, labels, rows } = language.words('result', result);
  const all = keyFacts({
    plan, outcome, settings, unconfirmed, format: language.format, marks: language.marks, words: frame.verdict, grades: labels.grades, brief: rows.works.brief[plan.goal],
  });
  return html`<dl class="facts">${all.map(({ term, figure, range, note }) => html`<div>
    <dt>${term}</dt>
    <dd class="figure">${figure}${range ? html` <span class="range">${range}</span>` : nothing}</dd>
    <dd class="more">${note}</dd>
  </div>`)}</dl>`;
}

/** The verdict, its heading, and the key facts where there is a plan; beside the verdict where there is little height. */
export function shortAnswer(explorer: Explorer, outcome: Outcome, isUpright: boolean): TemplateResult {
  const { headingLevel, language } = explorer;
  const words = language.words('result', result);
  const { plan, legalStatus, screening: { verdict } } = outcome;
  const page = pageOf(outcome);
  const lead = page === 'not-now' ? carefulWords(language).frame.notNow.lead : '';
  const tag = page === 'plan' && legalStatus ? legalTag(words.frame.verdict.legal.label) : verdictTag(page === 'cause' ? 'ask-first' : verdict, words.screening);
  const figures = plan && !legalStatus ? facts(plan, outcome, explorer) : nothing;
  const title = html`${heading(headingLevel, titleOf(explorer, outcome), { class: 'h1', part: 'heading', id: 'title', focusable: true })}
    ${lead ? html`<p class="mut">${lead}</p>` : nothing}`;
  return isUpright ? html`${tag}${title}${figures}` : html`<div class="beside">${tag}${figures}</div>${title}`;
}
