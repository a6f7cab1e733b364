import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';

import { detail } from '../../../content/words/en/detail/index.js';
import { result } from '../../../content/words/en/result/index.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { beyondOurs, citationStyles, cites } from '../citations.js';
import { hasFigure } from '../../shared/explain.js';
import { heading } from '../../shared/heading.js';
import { CHECK, icon } from '../../shared/icons.js';
import { practitionerStyles } from './practitioner.styles.js';
import { ownQuestions } from './practitioner.view.js';
import { detailStyles } from '../detail.styles.js';
import { ExplorerElement } from '../../shared/explorer-element.js';

/**
 * "How do I choose a practitioner?": a checklist and questions to take along, both with ticks that live in memory alone;
 * what reviews can show, and what a first talk covers.
 *
 * @tag tx-practitioner
 */
export class Practitioner extends ExplorerElement {
  static override styles = [baseStyles, citationStyles, detailStyles, practitionerStyles];

  /** Lines the visitor ticked. */
  @state() private ticked: ReadonlySet<string> = new Set();

  private handleTick(event: Event, line: string): void {
    const { checked } = event.currentTarget as HTMLInputElement;
    this.ticked = new Set([...this.ticked].filter((other) => other !== line).concat(checked ? line : []));
  }

  private renderTick(line: string, more: unknown = nothing) {
    return html`<li>
      <label>
        <input type="checkbox" .checked=${this.ticked.has(line)} @change=${(event: Event) => this.handleTick(event, line)}>
        <span class="line">${line}</span>
      </label>
      ${more}
    </li>`;
  }

  private renderChecks(explorer: Explorer) {
    const { explain, practitioner } = explorer.language.words('detail', detail);
    return html`<div class="stack">
      ${heading(explorer.headingLevel + 2, explain.practitioner.checks, { class: 'h3' })}
      <ul class="ticks">
        ${practitioner.checks.map(({ title, text, sources }) => this.renderTick(title, html`
          <p class="more">${text}${cites(beyondOurs(sources), explain.citations, hasFigure(text))}</p>`))}
      </ul>
    </div>`;
  }

  private questionsOf({ answers, language, questions }: Explorer): readonly string[] {
    const { explain, practitioner } = language.words('detail', detail);
    const { goals } = language.words('result', result);
    const { askAbout } = explain.practitioner;
    const own = ownQuestions(answers, questions).map((question) =>
      question === 'proof' ? askAbout.proof(answers.goal ? goals[answers.goal].noun : '') : askAbout[question]);
    return [...own, ...(answers.concern ? practitioner.questions[answers.concern] : [])];
  }

  protected override renderWith(explorer: Explorer) {
    const { answers, language, headingLevel } = explorer;
    if (!answers.goal) return nothing;
    const { explain, practitioner, stories } = language.words('detail', detail);
    const labels = explain.practitioner;
    const plain = [practitioner.reviews, stories.testimonials, stories.photos];
    return html`<div class="detail">
      <p class="text">${labels.ticks}</p>
      <div class="columns">
        ${this.renderChecks(explorer)}
        <div class="stack">
          ${heading(headingLevel + 2, labels.questions, { class: 'h3' })}
          <ul class="ticks">${this.questionsOf(explorer).map((question) => this.renderTick(question))}</ul>
        </div>
      </div>
      <div class="columns">
        <div class="stack">
          ${heading(headingLevel + 2, labels.consultation, { class: 'h3' })}
          <ul class="list">
            ${practitioner.consultation.map(({ text, sources }) => html`<li>
              ${icon(CHECK)}<span>${text}${cites(sources, explain.citations, hasFigure(text))}</span>
            </li>`)}
          </ul>
        </div>
        <div class="stack">
          ${heading(headingLevel + 2, labels.reviews, { class: 'h3' })}
          ${plain.map(({ text, sources }) => html`<p class="text">${text}${cites(sources, explain.citations, hasFigure(text))}</p>`)}
        </div>
      </div></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-practitioner': Practitioner;
  }
}
