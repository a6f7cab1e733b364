import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import { detail } from '../../../content/words/en/detail/index.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { beyondOurs, citationStyles, cites } from '../citations.js';
import { heading } from '../../shared/heading.js';
import { CHECK, icon } from '../../shared/icons.js';
import { practitionerStyles } from './practitioner.styles.js';
import { checksOf, questionsOf, questionsToSend, type TickLine } from './practitioner.view.js';
import { detailStyles } from '../detail.styles.js';
import { ExplorerElement } from '../../shared/explorer-element.js';

/**
 * "How do I choose a practitioner?": a checklist and questions to take along, both with ticks that go to print; what reviews
 * can show, and what a first talk covers.
 *
 * @tag tx-practitioner
 */
export class Practitioner extends ExplorerElement {
  static override styles = [baseStyles, citationStyles, detailStyles, practitionerStyles];

  /** For the form to the clinic, which comes without this part. */
  static readonly questionsToSend = questionsToSend;

  private handleTick(event: Event, { notes, send }: Explorer, line: string): void {
    const { checked } = event.currentTarget as HTMLInputElement;
    const others = [...notes.ticks].filter((id) => id !== line);
    send({ type: 'note', notes: { ticks: new Set(checked ? [...others, line] : others) } });
  }

  private renderTick({ id, text }: TickLine, explorer: Explorer, more: unknown = nothing) {
    return html`<li>
      <label>
        <input type="checkbox" .checked=${live(explorer.notes.ticks.has(id))} @change=${(event: Event) => this.handleTick(event, explorer, id)}>
        <span>${text}</span>
      </label>
      ${more}
    </li>`;
  }

  private renderChecks(explorer: Explorer) {
    const { explain } = explorer.language.words('detail', detail);
    return html`<ul class="ticks">${checksOf(explorer).map((check) => this.renderTick(check, explorer, html`
      <p class="more">${check.more.map(({ text, sources }, index) =>
        html`${index > 0 ? ' ' : nothing}${text}${cites(beyondOurs(sources), explain.citations)}`)}</p>`))}
    </ul>`;
  }

  protected override renderWith(explorer: Explorer) {
    const { answers, language, headingLevel } = explorer;
    if (!answers.goal) return nothing;
    const { explain, practitioner, stories } = language.words('detail', detail);
    const labels = explain.practitioner;
    const plain = [practitioner.reviews.text, stories.testimonials.text, `${stories.photos.text} ${stories.note}`];
    return html`<div class="detail">
      <div class="columns">
        <div class="stack">
          ${heading(headingLevel + 2, labels.checks, { class: 'h3' })}
          ${this.renderChecks(explorer)}
        </div>
        <div class="stack">
          ${heading(headingLevel + 2, labels.questions, { class: 'h3' })}
          <ul class="ticks">${questionsOf(explorer).map((question) => this.renderTick(question, explorer))}</ul>
          <p class="xs mut">${labels.ticks}</p>
        </div>
      </div>
      <div class="columns">
        <div class="stack">
          ${heading(headingLevel + 2, labels.consultation, { class: 'h3' })}
          <ul class="list">
            ${practitioner.consultation.map(({ text, sources }) => html`<li>
              ${icon(CHECK)}<span>${text}${cites(beyondOurs(sources), explain.citations)}</span>
            </li>`)}
          </ul>
        </div>
        <div class="stack">
          ${heading(headingLevel + 2, labels.reviews, { class: 'h3' })}
          ${plain.map((text) => html`<p class="text">${text}</p>`)}
        </div>
      </div></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-practitioner': Practitioner;
  }
}
