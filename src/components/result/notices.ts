import { html, nothing, type TemplateResult } from 'lit';

import type { result } from '../../content/words/en/result/index.js';
import { type Answers, isAnswered, SAFETY_QUESTIONS } from '../../model/answers.js';
import { isAdult } from '../../model/screening.js';
import type { Explorer } from '../../state/explorer.js';
import { known } from '../shared/explain.js';
import { icon, INFO, WARN } from '../shared/icons.js';
import { actionLinks } from './actions.view.js';
import { regionOf } from '../shared/region.js';

type ResultWords = typeof result;

/** Says that safety questions are open, and leads to the first of them. */
export function openNotice(explorer: Explorer, { frame }: ResultWords): TemplateResult {
  const { answers, unconfirmed, send } = explorer;
  const { open } = frame.verdict;
  const waits = waitingForAge(explorer, frame.next);
  const handleClick = (): void => send({ type: 'go', step: firstOpenSafetyQuestion(answers, unconfirmed) });
  return html`
    <div class="note ask">${icon(INFO)}<div>
      <b>${open.title}</b><span>${open.text}${waits ? html` ${open.waits(open.waiting[waits])}` : nothing}</span>
    </div></div>
    <div class="row"><button type="button" part="button" class="button p" @click=${handleClick}>${frame.next.answerNow}</button></div>
  `;
}

/** What would be shown to a grown-up, and is not yet. */
function waitingForAge(
  { answers, unconfirmed, outcome, settings }: Explorer, words: ResultWords['frame']['next'],
): 'both' | 'cost' | 'contact' | null {
  if (!outcome || isAdult({ answers, unconfirmed: unconfirmed as ReadonlySet<'age'> })) return null;
  const hasCost = outcome.plan !== null && outcome.facts.priceOf(outcome.plan.goal, outcome.answers) !== null;
  const hasContact = actionLinks(settings, words).length > 0;
  if (hasCost) return hasContact ? 'both' : 'cost';
  return hasContact ? 'contact' : null;
}

/** The first health question without an answer that the visitor gave on screen. */
export function firstOpenSafetyQuestion(answers: Answers, unconfirmed: ReadonlySet<string>): (typeof SAFETY_QUESTIONS)[number] {
  return SAFETY_QUESTIONS.find((id) => !isAnswered(answers, id) || unconfirmed.has(id)) ?? 'today';
}

/** What the law of the place says, before anything else. */
export function legalNotice({ settings: { region } }: Explorer, words: ResultWords): TemplateResult | typeof nothing {
  const status = regionOf(region, words.regions)?.status;
  if (!status) return nothing;
  return html`<div class="note plain">${icon(WARN)}<div>
    <b>${words.frame.verdict.legal.title}</b><span>${known(status)}</span>
  </div></div>`;
}

/** Under the chin, where one medicine is approved for that place and other mixes are not. */
export function chinNotice({ settings: { region }, answers }: Explorer, words: ResultWords): TemplateResult | typeof nothing {
  const chin = answers.goal === 'body-fat' && answers.area === 'chin' ? regionOf(region, words.regions)?.chin : undefined;
  if (!chin) return nothing;
  return html`<div class="note plain">${icon(INFO)}<div>
    <span>${known(chin)}</span>
  </div></div>`;
}
