import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';

import { result } from '../../content/words/en/result/index.js';
import { knowing } from '../../content/words/en/know.js';
import type { QuestionId } from '../../model/answers.js';
import type { Outcome } from '../../model/outcome.js';
import type { Explorer } from '../../state/explorer.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { footer, footerStyles } from '../shared/footer.js';
import { PARTS } from '../shared/parts.js';
import { focusAndReveal } from '../shared/reveal.js';
import { storiesOf } from '../shared/stories.js';
import type { ResultAnswers } from './answers.js';
import { disclosureStyles } from './disclosure.js';
import { loadClinics } from './load-clinics.js';
import { mayOfferClinics, offersCode } from './offers.js';
import { Pieces } from './pieces.js';
import { railTemplate } from './rail.js';
import type { RowName } from './row.js';
import { resultStyles } from './result.styles.js';
import { pageOf, type ResultPage } from './result.view.js';
import { bringToSection } from './section-link.js';
import { sectionStyles } from './section.styles.js';
import { verdictTagStyles } from './verdict-tag.styles.js';

type ResultWords = typeof result;

const ROW = 'heading, button';
const CHART = 'heading, button, chart';

/** A question that unfolds. */
const row = (name: RowName): TemplateResult => html`<tx-row name=${name} data-section=${name} exportparts=${ROW}></tx-row>`;

/** The page's address that has been followed last, by any widget on it. */
let followedAddress = '';

/**
 * The result: the answers as chips, the short answer, and the sections that explain it, in one order for everybody. With
 * room for it, a rail beside them holds the contents and the first step.
 *
 * @tag tx-result
 */
export class Result extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, footerStyles, sectionStyles, disclosureStyles, verdictTagStyles, resultStyles];

  @state() private showsMethod = false;
  @state() private isMethodMissing = false;
  /** Answers of the link whose ten lines could not be had. */
  @state() private withoutLines: Explorer['linked'] | null = null;
  /** What shows clinics: it comes before the next step is drawn, so that nothing moves. */
  @state() private clinics: 'unasked' | 'coming' | 'settled' = 'unasked';

  @query('tx-answers') private answersElement!: ResultAnswers | null;

  private readonly pieces = new Pieces(this);
  private shownRequest: number | undefined;
  private page: ResultPage | undefined = undefined;
  private wasForClinician = false;
  /** Whether the page that is about to go holds the focus. */
  private losesFocus = false;

  override connectedCallback(): void {
    super.connectedCallback();
    // Here, since the first screen would be heavier by it.
    this.setAttribute('exportparts', PARTS);
    window.addEventListener('hashchange', this.handleAddress);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.handleAddress);
    super.disconnectedCallback();
  }

  protected override willUpdate(): void {
    const outcome = this.explorer?.outcome;
    const page = outcome ? pageOf(outcome) : undefined;
    const root = this.shadowRoot;
    if (this.explorer) this.askForClinics(this.explorer);
    if (page !== this.page) this.pieces.begin();
    this.losesFocus = page !== this.page && Boolean(root?.activeElement?.matches('[data-section~="verdict"]'));
    this.page = page;
  }

  private askForClinics(explorer: Explorer): void {
    if (this.clinics !== 'unasked' || !(mayOfferClinics(explorer) || offersCode(explorer))) return;
    this.clinics = 'coming';
    void loadClinics(explorer).then(() => { this.clinics = 'settled'; });
  }

  /** Drawn to the last piece. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.pieces.whole();
    return isComplete;
  }

  protected override firstUpdated(): void {
    if (this.explorer?.takesFocus && !this.explorer.section) void this.focusVerdict();
    if (location.hash !== followedAddress) void this.followAddress(Boolean(this.explorer?.takesFocus));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const isForClinician = this.explorer?.link === 'clinician';
    if (isForClinician && !this.wasForClinician) void this.bringClinician();
    this.wasForClinician = isForClinician;
    if (this.losesFocus) void this.focusVerdict();
    this.followRequest();
  }

  /** Leads to a section once for each time that somebody asked for it. */
  private followRequest(): void {
    const { explorer } = this;
    if (!explorer?.section || explorer.sectionRequest === this.shownRequest) return;
    this.shownRequest = explorer.sectionRequest;
    void this.lead(explorer.section);
  }

  private async lead(section: string, takesFocus = true): Promise<void> {
    if (section === 'method') {
      this.showsMethod = true;
      this.isMethodMissing = !(await this.explorer?.bring('detail'));
    }
    // What comes before it moves it as long as it is not drawn.
    await this.updateComplete;
    await bringToSection(this.renderRoot, section, takesFocus);
  }

  /** Where the lines cannot be had, what the visitor sees comes in their place, with the way to try again. */
  private async bringClinician(): Promise<void> {
    if (await this.explorer?.bring('detail')) return;
    const { explorer } = this;
    // Meanwhile somebody may have begun anew.
    if (!this.isConnected || explorer?.link !== 'clinician') return;
    this.withoutLines = explorer.linked;
    explorer.send({ type: 'go', step: 'result', section: explorer.takesFocus ? 'verdict' : '' });
  }

  private async focusVerdict(): Promise<void> {
    const first = this.renderRoot.querySelector<HTMLElement & { show?: () => Promise<HTMLElement | null> }>('[data-section~="verdict"]');
    const heading = await first?.show?.();
    if (heading) focusAndReveal(heading);
  }

  /** A link of the page may lead to a section: `#tx-section=cost`. The address itself is left as it is. */
  private readonly handleAddress = (): void => void this.followAddress(true);

  /** Once for each address; at load the page moves there, and the focus stays where it is. */
  private async followAddress(takesFocus: boolean): Promise<void> {
    const section = /^#tx-section=([a-z-]+)$/.exec(location.hash)?.[1];
    followedAddress = location.hash;
    if (section) await this.lead(section, takesFocus);
  }

  private readonly handleSection = (section: string): void => void this.lead(section);

  private readonly handleChangeAnswer = (id: QuestionId): void => void this.answersElement?.ask(id);

  private readonly handleMethodClick = (): void => {
    if (this.showsMethod) this.showsMethod = false;
    else void this.lead('method');
  };

  /** Back to the button that opened it. */
  private readonly handleMethodClose = async (): Promise<void> => {
    this.showsMethod = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.footer .link')?.focus();
  };

  private readonly handleStartAgain = (): void => this.explorer?.send({ type: 'start-again' });

  private planPieces(words: ResultWords): readonly TemplateResult[] {
    return [
      html`<tx-verdict data-section="verdict list" exportparts="heading, button, key-figure"></tx-verdict>`,
      html`<tx-sessions data-section="sessions" exportparts=${CHART}></tx-sessions>`,
      html`<tx-timeline data-section="timeline" exportparts=${CHART}></tx-timeline>`,
      html`<tx-cost data-section="cost" exportparts=${CHART}></tx-cost>`,
      ...this.rowPieces(words),
    ];
  }

  private rowPieces({ frame: { groups } }: ResultWords): readonly TemplateResult[] {
    return [
      html`<p class="group">${groups.understand}</p>${row('how')}${row('works')}${row('compare')}`,
      html`<p class="group">${groups.safe}</p>
        ${row('safety')}${row('myths')}
        ${this.explorer && storiesOf(this.explorer).length > 0 ? row('stories') : nothing}`,
      html`<p class="group">${groups.before}</p>${row('practitioner')}${row('afterwards')}${row('check')}`,
      html`<tx-next-step data-section="next" exportparts="heading, button, action" .onSection=${this.handleSection}></tx-next-step>`,
    ];
  }

  private readingPiece({ frame: { groups } }: ResultWords): TemplateResult {
    return html`<p class="group">${groups.read}</p>${row('how')}${row('safety')}`;
  }

  /** The page in pieces, the short answer first. */
  private piecesOf(outcome: Outcome, words: ResultWords): readonly TemplateResult[] {
    switch (pageOf(outcome)) {
      case 'plan': return this.planPieces(words);
      case 'goals': return [html`<tx-goals data-section="verdict list" exportparts=${ROW}></tx-goals>`, ...this.rowPieces(words)];
      case 'cause': return [html`
        <tx-cause data-section="verdict questions" exportparts=${ROW} .onChangeAnswer=${this.handleChangeAnswer}></tx-cause>`,
      this.readingPiece(words)];
      case 'not-now': return [html`
        <tx-not-now
          data-section="verdict may-change what-else see-doctor note" exportparts=${ROW} .onChangeAnswer=${this.handleChangeAnswer}
        ></tx-not-now>`, this.readingPiece(words)];
    }
  }

  private renderMissing({ language }: Explorer) {
    return html`<p class="pad" role="alert">${language.words('signs', knowing).know.failed}</p>`;
  }

  private renderMethod(explorer: Explorer) {
    return this.isMethodMissing
      ? this.renderMissing(explorer)
      : html`<tx-method data-section="method" exportparts=${ROW} .onClose=${this.handleMethodClose}></tx-method>`;
  }

  private renderEnd(explorer: Explorer, { frame }: ResultWords) {
    return html`
      ${this.showsMethod ? this.renderMethod(explorer) : nothing}
      ${footer(explorer, html`<button
        type="button" part="button" class="link" aria-expanded=${this.showsMethod ? 'true' : 'false'} @click=${this.handleMethodClick}
      >${frame.methodOpen}</button>
      <button type="button" part="button" class="link" @click=${this.handleStartAgain}>${frame.startAgain}</button>`)}
    `;
  }

  protected override renderWith(explorer: Explorer) {
    const { outcome } = explorer;
    if (!outcome) return nothing;
    const words = explorer.language.words('result', result);
    // In place of the page.
    if (explorer.link === 'clinician') return html`<tx-clinician exportparts="heading, button"></tx-clinician>${this.renderEnd(explorer, words)}`;
    const drawn = this.pieces.take(this.piecesOf(outcome, words), this.clinics === 'coming');
    const { isWhole } = this.pieces;
    return html`
      ${this.withoutLines === explorer.linked ? this.renderMissing(explorer) : nothing}
      <tx-answers exportparts="question, option, option-selected, button"></tx-answers>
      <div class=${isWhole ? 'two' : 'two growing'}>
        <div class="main">${drawn}</div>
        ${railTemplate(explorer, words, this.handleSection)}
      </div>
      ${isWhole ? this.renderEnd(explorer, words) : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-result': Result;
  }
}
