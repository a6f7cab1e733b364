import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';

import type { Answers, QuestionId } from '../../model/answers.js';
import type { Reason, Screening } from '../../model/screening.js';
import type { Explorer } from '../../state/explorer.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { type CarefulWords, carefulWords } from '../careful/careful-words.js';
import { known } from '../shared/explain.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { heading } from '../shared/heading.js';
import { EDIT, icon, PAUSE, STETH } from '../shared/icons.js';
import { notNowStyles } from './not-now.styles.js';
import { alsoFindings, changesOf, notNowFindings, notNowTitle } from './not-now.view.js';
import { sectionStyles } from './section.styles.js';
import { verdictScale, verdictTag } from './verdict-tag.js';
import { verdictTagStyles } from './verdict-tag.styles.js';

/** Headings of the page that can be led to. */
const PLACES: Readonly<Record<string, string>> = {
  verdict: 'title', 'may-change': 'may-change', 'what-else': 'what-else', 'see-doctor': 'see-doctor', note: 'note',
};

/**
 * The page of "not now": why, what may change it, what else may help, when to see a doctor, and a note to take along. It
 * holds no visits, price, contact or link to the clinic.
 *
 * @tag tx-not-now
 * @csspart heading - Headings of the page.
 * @csspart button - Print the note, and to the answer behind the verdict.
 */
export class NotNow extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, sectionStyles, verdictTagStyles, notNowStyles];

  /** Opens the answer behind the verdict among the chips. */
  @property({ attribute: false }) onChangeAnswer: (id: QuestionId) => void = () => undefined;

  /** The place where the focus goes when a visitor was led here. */
  async show(section?: string): Promise<HTMLElement | null> {
    await this.updateComplete;
    return this.renderRoot.querySelector<HTMLElement>(`#${PLACES[section ?? 'verdict'] ?? 'title'}`);
  }

  private renderWhy(reason: Reason, label: string, { language }: Explorer, { screening }: CarefulWords) {
    const { why } = screening.reasons[reason];
    return html`<li>${label ? html`<b>${label}${language.marks.stop}</b> ` : nothing}${known(why)}</li>`;
  }

  private renderTop(screening: Screening, explorer: Explorer, words: CarefulWords) {
    const { headingLevel, answers } = explorer;
    const { notNow, next } = words.frame;
    const { reasons, notNowTitle: titles } = words.screening;
    const findings = notNowFindings(screening);
    const also = alsoFindings(screening);
    const question = questionOfReason(findings[0]?.reason, answers);
    return html`<div class="pad verdict">
      ${verdictTag('not-now', words.screening)}
      ${heading(headingLevel, notNowTitle(screening, words.screening), { class: 'h1', part: 'heading', id: 'title', focusable: true })}
      <p class="mut text">${notNow.lead}</p>
      <div class="note hold">${icon(PAUSE)}<div>
        <b>${notNow.why}</b>
        <ul>${findings.map(({ reason }) => this.renderWhy(reason, titles[reason] ? '' : reasons[reason].label, explorer, words))}</ul>
        ${also.length === 0 ? nothing : html`
          <p>${notNow.also}</p>
          <ul>${also.map(({ reason }) => this.renderWhy(reason, reasons[reason].label, explorer, words))}</ul>`}
      </div></div>
      <div class="row">
        <tx-print of="note" first exportparts="button" .label=${next.note}></tx-print>
        <button type="button" part="button" class="button s" @click=${() => this.onChangeAnswer(question)}>
          ${icon(EDIT)}${findings.length + also.length > 1 ? notNow.changeAnswers : notNow.changeAnswer}
        </button>
      </div>
      <p class="sm mut text">${notNow.leftOut}</p>
      ${verdictScale('not-now', words.screening)}
    </div>`;
  }

  private renderHead({ headingLevel }: Explorer, id: string, title: string, lead: string) {
    return html`<div class="head">
      ${heading(headingLevel + 1, title, { class: 'h2', part: 'heading', id, focusable: true })}
      ${lead ? html`<p class="mut text">${lead}</p>` : nothing}
    </div>`;
  }

  private renderChanges(screening: Screening, explorer: Explorer, words: CarefulWords) {
    const { notNow } = words.frame;
    const changes = changesOf(screening, words.screening);
    return html`<div class="section">
      ${this.renderHead(explorer, 'may-change', notNow.changeTitle, changes.length > 0 ? notNow.changeLead : notNow.changeNone)}
      ${changes.length > 0 ? html`<ol class="changes">${changes.map(({ reason, text }) =>
        html`<li><b>${words.screening.reasons[reason].label}</b><span class="sm mut">${text}</span></li>`)}</ol>` : nothing}
    </div>`;
  }

  private renderElse(explorer: Explorer, words: CarefulWords) {
    const { notNow } = words.frame;
    const level = explorer.headingLevel + 2;
    return html`<div class="section">
      ${this.renderHead(explorer, 'what-else', notNow.elseTitle, notNow.elseLead)}
      <div class="cards">${words.screening.whatElse[explorer.answers.concern ?? 'face'].map(({ title, text, sources }) => html`
        <div class="card">
          ${heading(level, title, { class: 'h3' })}
          <p class="sm mut">${known({ text, sources })}</p>
        </div>`)}</div>
    </div>
    <div class="section">
      ${this.renderHead(explorer, 'see-doctor', notNow.doctorTitle, '')}
      <ul class="signs">${words.screening.seeDoctor[explorer.answers.concern ?? 'face'].map((sign) =>
        html`<li>${icon(STETH)}<span>${sign}</span></li>`)}</ul>
      <p class="text">${words.frame.notNow.notAlone}</p>
    </div>`;
  }

  private renderNote(explorer: Explorer, words: CarefulWords) {
    const { noteTitle, noteLead } = words.frame.notNow;
    return html`<div class="section">
      ${this.renderHead(explorer, 'note', noteTitle, noteLead)}
      <tx-letter kind="note"></tx-letter>
      <tx-keep note exportparts="button"></tx-keep>
    </div>`;
  }

  protected override renderWith(explorer: Explorer) {
    const { outcome } = explorer;
    if (!outcome) return nothing;
    const words = carefulWords(explorer.language);
    return html`
      ${this.renderTop(outcome.screening, explorer, words)}
      ${this.renderChanges(outcome.screening, explorer, words)}
      ${this.renderElse(explorer, words)}
      ${this.renderNote(explorer, words)}
    `;
  }
}

function questionOfReason(reason: Reason | undefined, { ever }: Answers): QuestionId {
  if (reason === 'under-18') return 'age';
  return (ever as readonly unknown[] | undefined)?.includes(reason) ? 'ever' : 'today';
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-not-now': NotNow;
  }
}
