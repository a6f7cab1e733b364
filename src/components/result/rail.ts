import { html, nothing, type TemplateResult } from 'lit';

import { quiz } from '../../content/words/en/quiz.js';
import type { result } from '../../content/words/en/result/index.js';
import type { Explorer } from '../../state/explorer.js';
import { icon, STETH } from '../shared/icons.js';
import { storiesOf } from '../shared/stories.js';
import { actionLink } from './action-link.js';
import { actionLinks, firstStepOf } from './actions.view.js';
import { disclosure } from './disclosure.js';
import { explains } from './explains.js';
import { firstOpenSafetyQuestion } from './notices.js';
import { contentsOf, costLine, pageOf, planLine } from './result.view.js';
import { legalTag, verdictTag } from './verdict-tag.js';

type ResultWords = typeof result;

/** Beside a wide result: where the visitor stands, what is on the page, and the first step. It repeats; it adds nothing. */
export function railTemplate(explorer: Explorer, words: ResultWords, onSection: (section: string) => void): TemplateResult | typeof nothing {
  const { outcome, language, answers: { goal } } = explorer;
  if (!outcome || !goal) return nothing;
  const { frame } = words;
  const page = pageOf(outcome);
  const verdict = page === 'cause' ? 'ask-first' : outcome.screening.verdict;
  const { name } = language.words('quiz', quiz).goals[goal];
  return html`<div class="rail"><div class="stick">
    <div class="short" data-figures>
      ${outcome.legalStatus && page === 'plan' ? legalTag(frame.verdict.legal.label) : verdictTag(verdict, words.screening)}
      <p class="sm mut">${planLine(outcome.plan, name, frame)} ${costLine(outcome.plan, language, frame)}
        ${outcome.plan ? explains(['sessions'], words) : nothing}</p>
    </div>
    <ul class="contents" aria-label=${frame.contents.title}>
      ${contentsOf(outcome, frame, storiesOf(explorer).length > 0).map(({ section, label }) => html`<li>
        <button type="button" part="button" @click=${() => onSection(section)}>${label}</button>
      </li>`)}
    </ul>
    ${firstAction(explorer, words, onSection)}
  </div></div>`;
}

function firstAction(explorer: Explorer, { frame: { next } }: ResultWords, onSection: (section: string) => void): unknown {
  const { outcome, settings, answers, unconfirmed, send } = explorer;
  if (!outcome) return nothing;
  const links = actionLinks(settings, next);
  const step = firstStepOf(outcome, links);
  const [first, second] = links;
  if (step === 'contact' && first) {
    return html`<div class="short">
      ${disclosure(explorer)}
      ${actionLink(first, true, explorer, next)}${second ? actionLink(second, false, explorer, next) : nothing}
    </div>`;
  }
  const button = (label: string, onClick: () => void): TemplateResult =>
    html`<button type="button" part="button" class="button p" @click=${onClick}>${icon(STETH)}${label}</button>`;
  switch (step) {
    case 'answer': return button(next.answerNow, () => send({ type: 'go', step: firstOpenSafetyQuestion(answers, unconfirmed) }));
    case 'list': return html`<tx-print of="list" first exportparts="button" .label=${next.doctorList}></tx-print>`;
    case 'note': return html`<tx-print of="note" first exportparts="button" .label=${next.note}></tx-print>`;
    default: return button(next.questions, () => onSection(outcome.kind === 'cause' ? 'questions' : 'practitioner'));
  }
}
