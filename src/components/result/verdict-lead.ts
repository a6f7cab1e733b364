import { html, nothing, type TemplateResult } from 'lit';

import { GRADES } from '../../content/figures.js';
import { quiz } from '../../content/words/en/quiz.js';
import type { result } from '../../content/words/en/result/index.js';
import type { Statement } from '../../content/words/shapes.js';
import { isPatternLoss } from '../../model/answers.js';
import type { GoalPlan, Outcome } from '../../model/outcome.js';
import type { Explorer } from '../../state/explorer.js';
import { known } from '../shared/explain.js';
import { regionOf } from '../shared/region.js';
import { carefulNotices } from './careful-notices.js';
import { likelySentences, summarySentence } from './verdict.view.js';

type ResultWords = typeof result;

/** The heading: the law, then the doctor, then what leads the page, then the plan. */
export function verdictTitle(plan: GoalPlan, outcome: Outcome, explorer: Explorer, words: ResultWords): string {
  const { lead, legalStatus, screening } = outcome;
  const law = legalStatus ? regionOf(explorer.settings.region, words.regions)?.statusTitle : undefined;
  if (law) return law;
  if (screening.verdict === 'ask-first') return carefulNotices()?.title(screening, explorer) ?? words.frame.verdict.ask.titleSeveral;
  if (!lead) return summarySentence(plan, words.goals[plan.goal].noun, words.frame.verdict);
  const { title, titleThinning } = words.leads[lead];
  return plan.goal === 'hair-early' && titleThinning ? titleThinning : title;
}

/** What stands under the heading: the plan where something else leads, the likely count, and what the verdict says. */
export function verdictLead(plan: GoalPlan, outcome: Outcome, explorer: Explorer, words: ResultWords): TemplateResult {
  const { lead, legalStatus } = outcome;
  const { frame: { verdict: { legal } } } = words;
  const { low, high } = plan.protocol.sessions;
  return html`
    ${lead ? html`<p class="mut text">${known(words.leads[lead].lead)}</p>` : nothing}
    <p class="text">${legalStatus ? legal.elsewhere(low, high) : planned(plan, outcome, explorer, words)}</p>
  `;
}

function planned(plan: GoalPlan, { lead, screening: { verdict } }: Outcome, { answers, language }: Explorer, words: ResultWords): TemplateResult {
  const frame = words.frame.verdict;
  const { narrowing } = plan.estimate;
  const question = narrowing && answers.concern ? language.words('quiz', quiz).questions[narrowing][answers.concern].title : '';
  const summary = summarySentence(plan, words.goals[plan.goal].noun, frame);
  const isAside = verdict === 'ask-first' || lead !== null;
  const intro = verdict === 'ask-first' ? frame.summary.ifDoctorAgrees : frame.summary.ifYouStillWant;
  return html`
    ${isAside ? html`<b>${intro}</b> ${summary} ` : nothing}<span class="mut">${likelySentences(plan, question, frame).join(' ')}
    ${frame.untested} ${verdict === 'discuss' ? words.screening.verdicts.discuss.sentence : nothing}</span>
  `;
}

/** What to know with these answers before anything is planned, by what it is about. */
export function cautionsFor({ goal }: GoalPlan, { answers, legalStatus }: Outcome, { cautions }: Pick<ResultWords, 'cautions'>): readonly Statement[] {
  const pregnancy = isPatternLoss(goal) ? cautions.pregnancyHair : null;
  const hairCaution = answers.today?.includes('trying') ? cautions.tryingHair : pregnancy;
  const caution = answers.concern === 'hair' ? hairCaution : cautions.skinTone;
  return [...(goal === 'body-fat' && !legalStatus ? [cautions.fat] : []), ...(caution ? [caution] : [])];
}

/** The same, on the page. */
export function verdictCautions(plan: GoalPlan, outcome: Outcome, words: ResultWords): TemplateResult {
  return html`
    ${GRADES[plan.goal] === 'very-limited' ? html`<p class="text"><b>${words.cautions.moreVisits}</b></p>` : nothing}
    ${cautionsFor(plan, outcome, words).map((caution) => html`<p class="text sm">${known(caution)}</p>`)}
  `;
}
