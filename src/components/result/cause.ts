import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';

import type { QuestionId } from '../../model/answers.js';
import type { Explorer } from '../../state/explorer.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { carefulWords } from '../careful/careful-words.js';
import { known } from '../shared/explain.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { heading } from '../shared/heading.js';
import { CHECK, EDIT, icon, STETH, WARN } from '../shared/icons.js';
import { openNotice } from './notices.js';
import { bringTo } from './section-link.js';
import { sectionStyles } from './section.styles.js';
import { verdictScale, verdictTag } from './verdict-tag.js';
import { verdictTagStyles } from './verdict-tag.styles.js';

const causeStyles = css`
  .verdict {
    display: grid;
    gap: calc(var(--_u) * 3.5);
  }
`;

/**
 * Round patches, or hair "not sure": a doctor looks for the cause first. No plan, visits, price or action of the clinic.
 *
 * @tag tx-cause
 * @csspart heading - Headings of the page.
 * @csspart button - To the questions, and to the answer behind the page.
 */
export class CauseFirst extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, sectionStyles, verdictTagStyles, causeStyles];

  /** Opens the answer behind the page among the chips. */
  @property({ attribute: false }) onChangeAnswer: (id: QuestionId) => void = () => undefined;

  /** The place where the focus goes when a visitor was led here, or to the questions. */
  async show(section?: string): Promise<HTMLElement | null> {
    await this.updateComplete;
    return this.renderRoot.querySelector<HTMLElement>(section === 'questions' ? '#questions' : '#title');
  }

  private readonly handleQuestions = (): void => {
    const questions = this.renderRoot.querySelector<HTMLElement>('#questions');
    if (questions) bringTo(questions);
  };

  protected override renderWith(explorer: Explorer) {
    const { outcome, answers: { goal }, headingLevel: level } = explorer;
    if (!outcome || (goal !== 'hair-unsure' && goal !== 'hair-patches')) return nothing;
    const words = carefulWords(explorer.language);
    const { cause: frame, next, notNow } = words.frame;
    const { title, lead, doctorCan, questions, sooner } = words.cause[goal];
    return html`
      <div class="pad verdict">
        ${verdictTag('ask-first', words.screening)}
        ${heading(level, title, { class: 'h1', part: 'heading', id: 'title', focusable: true })}
        <p class="mut text">${known(lead)} ${frame.noPlan}</p>
        <div class="note ask">${icon(STETH)}<div>
          <b>${frame.doctorCan}</b>
          <ul>${doctorCan.map((line) => html`<li>${line}</li>`)}</ul>
        </div></div>
        <div class="row">
          <button type="button" part="button" class="button p" @click=${this.handleQuestions}>${icon(STETH)}${next.questions}</button>
          <button type="button" part="button" class="button s" @click=${() => this.onChangeAnswer('goal')}>
            ${icon(EDIT)}${notNow.changeAnswer}
          </button>
        </div>
        ${outcome.screening.verdict === 'open' ? openNotice(explorer, words) : nothing}
        ${verdictScale('ask-first', words.screening)}
      </div>
      <div class="section columns">
        <div class="stack">
          ${heading(level + 1, frame.questionsTitle, { class: 'h3', part: 'heading', id: 'questions', focusable: true })}
          <p class="sm mut">${frame.questionsLead}</p>
          <ul class="signs">${questions.map((question) => html`<li>${icon(CHECK)}<span>${question}</span></li>`)}</ul>
        </div>
        <div class="stack">
          ${heading(level + 1, frame.soonerTitle, { class: 'h3', part: 'heading' })}
          <ul class="signs">${sooner.map((sign) => html`<li>${icon(WARN)}<span>${sign}</span></li>`)}</ul>
        </div>
      </div>
      <div class="section"><tx-keep exportparts="button"></tx-keep></div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-cause': CauseFirst;
  }
}
