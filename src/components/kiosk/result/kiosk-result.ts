import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';

import { kiosk } from '../../../content/words/en/kiosk/index.js';
import { result } from '../../../content/words/en/result/index.js';
import { start } from '../../../content/words/en/start.js';
import type { QuestionId } from '../../../model/answers.js';
import { questionOf, valuesOf } from '../../../model/questions.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { controlStyles } from '../../../styles/controls.js';
import { changeTold, labelTools } from '../../result/answer-words.js';
import { answerChips } from '../../result/answers.view.js';
import { costStyles } from '../../result/cost/cost.styles.js';
import { sessionsStyles } from '../../result/sessions/sessions.styles.js';
import { verdictTagStyles } from '../../result/verdict-tag.styles.js';
import { howStyles } from '../../detail/how/how.styles.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { basisLabelStyles } from '../../shared/basis-label.js';
import { EDIT, icon } from '../../shared/icons.js';
import { qrStyles } from '../../take/qr.js';
import { kioskResultStyles } from './kiosk-result.styles.js';
import { piecesOf } from './pieces-of.js';
import { pieceStyles } from './piece.styles.js';
import { shortAnswer } from './short-answer.js';
import { Tabs } from './tabs.js';
import { tabsOf } from './tabs.view.js';
import { codeLink, printAtDesk, takeAlong } from './take-along.js';
import { uprightStyles } from './upright.styles.js';

/** From this height on a tab has room for whole charts: of a screen that lies, and of one that stands. */
const ROOMY_PX = { lying: 1000, upright: 1600 };

/**
 * The result on a kiosk: the answers as chips, the short answer, everything else in tabs, and a code to take the plan along.
 * Nothing scrolls, and nothing leads off the page. It fills the place it is given.
 *
 * @tag tx-kiosk-result
 * @csspart heading - The short answer.
 * @csspart option - A chip.
 * @csspart button - Every other button.
 */
export class KioskResult extends ExplorerElement {
  static override styles = [
    baseStyles, controlStyles, basisLabelStyles, verdictTagStyles, costStyles, sessionsStyles, howStyles, qrStyles, pieceStyles, kioskResultStyles, uprightStyles,
  ];

  /** Called once the visit is over, after everything of it has been told to go. */
  @property({ attribute: false }) onFinish: () => void = () => undefined;

  /** The question that is being changed. */
  @state() private openId: QuestionId | undefined;
  @state() private isUpright = false;
  @state() private isRoomy = false;

  @query('#title') private titleElement!: HTMLElement | null;

  private readonly tabs = new Tabs(this);
  private sizes: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes = new ResizeObserver(([entry]) => {
      if (!entry || entry.contentRect.height === 0) return;
      const { width, height } = entry.contentRect;
      this.isUpright = height > width;
      this.isRoomy = height >= (this.isUpright ? ROOMY_PX.upright : ROOMY_PX.lying);
    });
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes?.disconnect();
    this.sizes = undefined;
  }

  protected override willUpdate(): void {
    if (this.explorer?.outcome) return;
    // The next visitor finds nothing of this one.
    this.openId = undefined;
    this.tabs.forget();
  }

  /** The place where the focus goes when a visitor was led here. */
  async show(): Promise<HTMLElement | null> {
    await this.updateComplete;
    return this.titleElement;
  }

  protected override firstUpdated(): void {
    if (this.explorer?.takesFocus) this.titleElement?.focus({ preventScroll: true });
  }

  private readonly handleFinish = (): void => {
    this.explorer?.send({ type: 'start-again' });
    this.onFinish();
  };

  private readonly handleConcern = (): void => this.explorer?.send({ type: 'go', step: 'concern' });

  /** A health question is asked as it was: all of its answers have to be seen. */
  private handleChip(id: QuestionId): void {
    if (questionOf(id).several) this.explorer?.send({ type: 'go', step: id });
    else this.openId = this.openId === id ? undefined : id;
  }

  private readonly handleDone = async (): Promise<void> => {
    const { openId } = this;
    this.openId = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-question="${openId ?? ''}"]`)?.focus();
  };

  private handleAnswer(id: QuestionId, values: readonly string[]): void {
    this.explorer?.send({ type: 'change', id, values });
    if (this.explorer) this.explorer.announce(changeTold(this.explorer));
  }

  private handleUndo({ change, send }: Explorer): void {
    if (!change) return;
    const { kind, id, before } = change;
    send(kind === 'changed' ? { type: 'undo' } : { type: 'change', id, values: valuesOf(before, id) });
  }

  private pages(explorer: Explorer, pieces: readonly TemplateResult[], inline = false) {
    const { pages } = explorer.language.words('kiosk', kiosk).result;
    return html`<tx-kiosk-pages
      ?inline=${inline} exportparts="button" .words=${pages} .number=${explorer.language.format.number}
    >${pieces}</tx-kiosk-pages>`;
  }

  private renderAnswers(explorer: Explorer) {
    const { answers, questions, unconfirmed, language } = explorer;
    const tools = labelTools(explorer);
    const concern = answers.concern ? language.words('start', start).concerns[answers.concern].name : '';
    const chip = (label: string, name: string, press: () => void, id = '', kind = '') => html`<button
      type="button" part="option" class="chip ${kind} ${id !== '' && id === this.openId ? 'on' : ''}" data-question=${id} aria-label=${name}
      aria-expanded=${id === '' ? nothing : String(id === this.openId)} @click=${press}
    ><span>${label}</span>${icon(EDIT)}</button>`;
    return html`<div class="answers" role="group" aria-label=${tools.words.title}>${this.pages(explorer, [
      chip(concern, `${concern}, ${tools.words.otherConcern}`, this.handleConcern),
      ...answerChips(answers, questions, unconfirmed, tools).map(({ id, label, state: kind }) =>
        chip(label, `${label}, ${tools.words.change}`, () => this.handleChip(id), id, kind)),
    ], true)}</div>`;
  }

  private renderQuestion(id: QuestionId, { unconfirmed, language, answers }: Explorer) {
    const words = language.words('result', result).frame.answers;
    const values = valuesOf(answers, id);
    return html`<div class="body change">
      <tx-question
        exportparts="question, option, option-selected" .compact=${true} .question=${id} .onAnswer=${(chosen: readonly string[]) => this.handleAnswer(id, chosen)}
      ></tx-question>
      <div class="row">
        ${unconfirmed.has(id) && values.length > 0
          ? html`<button type="button" part="button" class="button s" @click=${() => this.handleAnswer(id, values)}>${words.confirmAnswer}</button>` : nothing}
        <button type="button" part="button" class="button p" @click=${this.handleDone}>${words.done}</button>
      </div>
    </div>`;
  }

  private renderTabs(explorer: Explorer) {
    const { outcome, language } = explorer;
    if (!outcome) return nothing;
    const words = language.words('kiosk', kiosk).result.tabs;
    const ids = tabsOf(outcome);
    const chosen = this.tabs.chosenOf(ids);
    return html`<div class="body">
      ${this.tabs.list(ids, words, language.dir)}
      <div id="panel" class="panel-of-tab" role="tabpanel" tabindex="0" aria-labelledby=${`tab-${chosen}`}>
        ${keyed(`${chosen}${this.isRoomy}${this.isUpright}`, this.pages(explorer, piecesOf(chosen, explorer, this.isRoomy)))}
      </div>
    </div>`;
  }

  /** Without a code there is nothing to stand at the side: what would be there beside one is said and done here. */
  private renderFoot(explorer: Explorer, hasCode: boolean) {
    const { change, canUndo, language } = explorer;
    const { footer } = language.words('start', start);
    const { answers } = language.words('result', result).frame;
    const { take } = language.words('kiosk', kiosk).result;
    const told = change ? changeTold(explorer) : '';
    return html`<div class="foot">
      <p>${told || `${hasCode ? '' : take.none} ${footer.notAdvice} ${footer.sells}`}</p>
      ${hasCode ? nothing : printAtDesk(explorer)}
      ${change && (change.kind === 'undone' || canUndo) ? html`<button type="button" part="button" class="button s" @click=${() => this.handleUndo(explorer)}>
        ${change.kind === 'undone' ? answers.redo : answers.undo}</button>` : nothing}
      <button type="button" part="button" class="button p" @click=${this.handleFinish}>${language.words('kiosk', kiosk).result.finish}</button>
    </div>`;
  }

  protected override renderWith(explorer: Explorer) {
    const { outcome } = explorer;
    if (!outcome) return nothing;
    const answers = this.renderAnswers(explorer);
    const short = html`<div class="short">${shortAnswer(explorer, outcome, this.isUpright)}</div>`;
    const body = this.openId ? this.renderQuestion(this.openId, explorer) : this.renderTabs(explorer);
    const link = codeLink(explorer);
    // Where the screen stands upright, everything that can be touched lies below what is read first.
    return html`<div class=${`whole ${this.isUpright ? 'upright' : ''} ${link ? '' : 'alone'}`}>
      ${this.isUpright ? html`${short}${body}${answers}` : html`${answers}${short}${body}`}
      ${link ? html`<div class="side">${takeAlong(explorer, link)}</div>` : nothing}
      ${this.renderFoot(explorer, link !== '')}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-kiosk-result': KioskResult;
  }
}
