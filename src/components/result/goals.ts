import { css, html, nothing } from 'lit';

import { GRADES } from '../../content/figures.js';
import { quiz } from '../../content/words/en/quiz.js';
import { type EstimateGoal, GOALS, isEstimateGoal, ownAnswers } from '../../model/answers.js';
import type { Facts } from '../../model/outcome.js';
import type { Explorer } from '../../state/explorer.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { type CarefulWords, carefulWords } from '../careful/careful-words.js';
import { carefulNotices } from '../careful/doctor-first.js';
import { known } from '../shared/explain.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { heading } from '../shared/heading.js';
import { meter, meterStyles } from '../shared/meter.js';
import { explains } from './explains.js';
import { openNotice } from './notices.js';
import { regionOf } from '../shared/region.js';
import { sectionStyles } from './section.styles.js';
import { verdictScale, verdictTag } from './verdict-tag.js';
import { verdictTagStyles } from './verdict-tag.styles.js';

const goalsStyles = css`
  .verdict {
    display: grid;
    gap: calc(var(--_u) * 3.5);
  }
  .card {
    grid-template-rows: auto auto 1fr auto;
    justify-items: start;
  }
  .plan {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    align-items: center;
  }
`;

/**
 * For visitors who are not sure: every goal of the concern with its range, its grade and what it is, and a button to
 * choose the nearest.
 *
 * @tag tx-goals
 * @csspart heading - The question which goal is nearest.
 * @csspart button - "This is nearest", and the first action of the verdict.
 */
export class GoalList extends ExplorerElement {
  static override styles = [
    baseStyles, controlStyles, meterStyles, sectionStyles, verdictTagStyles, goalsStyles,
  ];

  /** The place where the focus goes when a visitor was led here, or to the list for the doctor. */
  async show(section?: string): Promise<HTMLElement | null> {
    await this.updateComplete;
    return this.renderRoot.querySelector<HTMLElement>(section === 'list' ? '#doctor-list' : '#title');
  }

  /** The range of a goal; where the law forbids it, or has not approved it, that instead. */
  private renderSessions(goal: EstimateGoal, { protocolOf, legalStatusOf }: Facts, { answers, language, settings }: Explorer, words: CarefulWords) {
    const status = legalStatusOf(ownAnswers(answers, { goal })) ? regionOf(settings.region, words.regions)?.status : undefined;
    if (status) return html`<span><b>${words.frame.verdict.legal.label}${language.marks.stop}</b> ${known(status)}</span>`;
    const { low, high } = protocolOf(goal).sessions;
    return html`<b>${words.frame.goals.sessions(low, high)}</b>`;
  }

  private renderGoal(goal: EstimateGoal, facts: Facts, explorer: Explorer, words: CarefulWords) {
    const { language, headingLevel, send } = explorer;
    const { goals: frame } = words.frame;
    const { name } = language.words('quiz', quiz).goals[goal];
    const { about } = words.goals[goal];
    return html`<li class="card" data-figures>
      ${heading(headingLevel + 1, name, { class: 'h3' })}
      <p class="plan">${this.renderSessions(goal, facts, explorer, words)}${meter(GRADES[goal], { ...words.labels.grades, [GRADES[goal]]: frame.proof(words.labels.grades[GRADES[goal]]) })}</p>
      <p class="sm mut">${known(about)}</p>
      <p>${explains(['sessions', 'proof'], words, goal)}</p>
      <button
        type="button" part="button" class="button s" aria-label=${`${frame.choose}: ${name}`} @click=${() => send({ type: 'change', id: 'goal', values: [goal] })}
      >${frame.choose}</button>
    </li>`;
  }

  protected override renderWith(explorer: Explorer) {
    const { outcome, answers, headingLevel } = explorer;
    if (!outcome || !answers.concern) return nothing;
    const words = carefulWords(explorer.language);
    const { goals: frame } = words.frame;
    const { screening } = outcome;
    return html`
      <div class="pad verdict">
        ${verdictTag(screening.verdict, words.screening)}
        ${heading(headingLevel, frame.title, { class: 'h1', part: 'heading', id: 'title', focusable: true })}
        <p class="mut text">${frame.lead} ${screening.verdict === 'discuss' ? words.screening.verdicts.discuss.sentence : nothing}</p>
        ${screening.verdict === 'open' ? openNotice(explorer, words) : nothing}
        ${screening.verdict === 'ask-first' ? carefulNotices.why(screening, explorer) : nothing}
        <ul class="cards">${GOALS[answers.concern].filter(isEstimateGoal).map((goal) => this.renderGoal(goal, outcome.facts, explorer, words))}</ul>
        <p class="sm mut text">${frame.none}</p>
        ${answers.concern === 'hair' ? nothing : html`<p class="text sm">
          ${known(words.cautions.skinTone)}
        </p>`}
        ${verdictScale(screening.verdict, words.screening)}
      </div>
      ${screening.verdict === 'ask-first' ? carefulNotices.list(explorer) : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-goals': GoalList;
  }
}
