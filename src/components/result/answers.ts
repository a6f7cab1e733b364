import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';

import { start } from '../../content/words/en/start.js';
import { type Answers as GivenAnswers, isAnswered, type QuestionId } from '../../model/answers.js';
import { valuesOf } from '../../model/questions.js';
import type { Explorer } from '../../state/explorer.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { CHECK, EDIT, icon } from '../shared/icons.js';
import { changeTold, labelTools } from './answer-words.js';
import { answersStyles } from './answers.styles.js';
import { answerChips, type AnswerChip, droppedLabels, type LabelTools } from './answers.view.js';

/**
 * The visitor's answers as chips: tap one, change it in place, and one sentence says what that did. Also the answers
 * still open, those a page filled in, and those that no longer count.
 *
 * @tag tx-answers
 * @csspart question - The question being changed.
 * @csspart option - A chip, or an answer on offer.
 * @csspart option-selected - The chip in use, or an answer that is chosen.
 * @csspart button - Undo, Redo and Done.
 */
export class ResultAnswers extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, answersStyles];

  @state() private openId: QuestionId | undefined;

  /** Answers before the change that was told last: it is told once. */
  private toldBefore: GivenAnswers | undefined;

  /** Opens the panel of one question and takes the focus to its chip. */
  async ask(id: QuestionId): Promise<void> {
    this.openId = id;
    await this.updateComplete;
    this.focusChip(id);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('openId')) this.bringIntoRow();
    this.tellChange();
  }

  private tellChange(): void {
    const change = this.explorer?.change ?? null;
    if (!change || change.before === this.toldBefore) return;
    this.toldBefore = change.before;
    if (this.explorer) this.explorer.announce(changeTold(this.explorer));
  }

  private focusChip(id: QuestionId | undefined): void {
    if (id) this.renderRoot.querySelector<HTMLElement>(`[data-question="${id}"]`)?.focus();
  }

  private handleChipClick(id: QuestionId): void {
    this.openId = this.openId === id ? undefined : id;
  }

  private handleConcernClick(): void {
    this.explorer?.send({ type: 'go', step: 'concern' });
  }

  private handleClose(): void {
    const { openId } = this;
    this.openId = undefined;
    this.focusChip(openId);
  }

  private handlePanelKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    // A dialog of the page stays open.
    event.preventDefault();
    this.handleClose();
  }

  private handleAnswer(id: QuestionId, values: readonly string[]): void {
    this.explorer?.send({ type: 'change', id, values });
  }

  /** Undo takes the last change back; after that the same button does it again. */
  private handleUndo(): void {
    const { explorer } = this;
    if (!explorer?.change) return;
    const { kind, id, before } = explorer.change;
    explorer.send(kind === 'changed' ? { type: 'undo' } : { type: 'change', id, values: valuesOf(before, id) });
  }

  /** On a narrow page the row scrolls sideways: the chip in use comes into it. */
  private bringIntoRow(): void {
    const chip = this.renderRoot.querySelector('.chip.on');
    const row = chip?.closest('ul');
    if (!chip || !row || row.scrollWidth <= row.clientWidth) return;
    const offset = chip.getBoundingClientRect().left - row.getBoundingClientRect().left;
    row.scrollLeft += offset - (row.clientWidth - chip.clientWidth) / 2;
  }

  private renderChip({ id, label, state: kind }: AnswerChip, { language: { marks } }: Explorer, { words }: LabelTools) {
    const isOpen = this.openId === id;
    return html`<li><button
      type="button" part=${isOpen ? 'option option-selected' : 'option'} data-question=${id}
      class="chip ${kind} ${isOpen ? 'on' : ''}" aria-expanded=${isOpen ? 'true' : 'false'}
      aria-label=${label + marks.comma + words.change}
      @click=${() => this.handleChipClick(id)}
    ><span>${label}</span>${icon(EDIT)}</button></li>`;
  }

  private renderPanel({ unconfirmed, answers }: Explorer, { words }: LabelTools) {
    const { openId } = this;
    if (!openId) return nothing;
    return html`<div class="panel" @keydown=${this.handlePanelKeydown}>
      <tx-question
        exportparts="question, option, option-selected" .compact=${true} .question=${openId} .onAnswer=${(values: readonly string[]) => this.handleAnswer(openId, values)}
      ></tx-question>
      <div class="between">
        <p class="xs mut">${words.hint}</p>
        <span class="row">
          ${unconfirmed.has(openId) && isAnswered(answers, openId)
            ? html`<button
                type="button" part="button" class="button s small" @click=${() => this.handleAnswer(openId, valuesOf(answers, openId))}
              >${words.confirmAnswer}</button>`
            : nothing}
          <button type="button" part="button" class="button t small" @click=${this.handleClose}>${words.done}</button>
        </span>
      </div>
    </div>`;
  }

  private renderDropped(labels: readonly string[], { language: { marks } }: Explorer, { words }: LabelTools) {
    if (labels.length === 0) return nothing;
    return html`<p class="dropped xs">
      <b>${words.dropped(labels.length)}</b>
      ${labels.map((label, index) => html`${index > 0 ? marks.comma : nothing}<s>${label}</s>`)}${marks.stop} ${words.droppedWhy}
    </p>`;
  }

  private renderChanged(explorer: Explorer, { words }: LabelTools) {
    const { change, canUndo } = explorer;
    if (!change) return nothing;
    const isUndone = change.kind === 'undone';
    return html`<div class="changed">
      <p>${icon(CHECK)}<span>${changeTold(explorer)}</span></p>
      ${isUndone || canUndo
        ? html`<button type="button" part="button" class="button s small" @click=${this.handleUndo}>
            ${isUndone ? words.redo : words.undo}
          </button>`
        : nothing}
    </div>`;
  }

  protected override renderWith(explorer: Explorer) {
    const { answers, questions, unconfirmed, outcome, language } = explorer;
    const tools = labelTools(explorer);
    const { words } = tools;
    const dropped = droppedLabels(outcome?.dropped ?? [], tools);
    const concern = answers.concern ? language.words('start', start).concerns[answers.concern].name : '';
    return html`
      <div class="answers">
        <ul class="chips" aria-label=${words.title}>
          <li class="title xs mut" aria-hidden="true">${words.title}</li>
          <li><button type="button" part="option" class="chip" aria-label=${concern + language.marks.comma + words.otherConcern} @click=${this.handleConcernClick}>
            <span>${concern}</span>${icon(EDIT)}
          </button></li>
          ${answerChips(answers, questions, unconfirmed, tools).map((chip) => this.renderChip(chip, explorer, tools))}
          ${dropped.map((label) => html`<li class="chip off"><span class="vh">${words.noLongerUsed}: </span><s>${label}</s></li>`)}
        </ul>
        ${this.renderPanel(explorer, tools)}
        ${this.renderDropped(dropped, explorer, tools)}
      </div>
      ${this.renderChanged(explorer, tools)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-answers': ResultAnswers;
  }
}
