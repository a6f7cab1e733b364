import { html, nothing, type TemplateResult } from 'lit';

import { quiz } from '../../../content/words/en/quiz.js';
import { result } from '../../../content/words/en/result/index.js';
import { concernOf } from '../../../model/answers.js';
import type { GoalPlan } from '../../../model/outcome.js';
import type { Explorer } from '../../../state/explorer.js';
import { openSentences, type StripDot, stripOf } from './sessions.view.js';

function dot({ count, kind, isLikely, isPossible, above, below }: StripDot): TemplateResult {
  return html`<li class="${kind} ${isLikely ? 'likely' : ''} ${isPossible ? 'possible' : ''}">
    <i></i>
    ${isLikely ? html`<span class="count">${count}</span>` : nothing}
    ${above ? html`<span class="label above">${above}</span>` : nothing}
    ${below ? html`<span class="label below">${below}</span>` : nothing}
  </li>`;
}

/** A line with a dot for each session, and what open answers leave possible. Needs `sessionsStyles`. */
export function sessionsStrip(plan: GoalPlan, { language, answers }: Explorer): TemplateResult {
  const words = language.words('result', result).plan;
  const { narrowing } = plan.estimate;
  const question = narrowing
    ? language.words('quiz', quiz).questions[narrowing][answers.concern ?? concernOf(plan.goal)].title
    : '';
  const { dots, sentence } = stripOf(plan, words);
  const open = openSentences(plan, question, words);
  return html`<div>
    <p class="vh">${sentence}</p>
    <ol class="strip" aria-hidden="true">${dots.map(dot)}</ol>
    ${open.length === 0 ? nothing : html`<p class="sm mut text">${open.join(' ')}</p>`}
  </div>`;
}
