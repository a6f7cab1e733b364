import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import { knowing } from '../../content/words/en/know.js';
import { result } from '../../content/words/en/result/index.js';
import type { GoalPlan, Outcome } from '../../model/outcome.js';
import type { Explorer } from '../../state/explorer.js';
import { maySend } from '../../state/message/may-write.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { known } from '../shared/explain.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { heading } from '../shared/heading.js';
import { CHECK, icon, STETH, TALK, WARN } from '../shared/icons.js';
import { actionLink } from './action-link.js';
import { type ActionLink, actionLinks, firstStepOf } from './actions.view.js';
import { disclosure, disclosureStyles } from './disclosure.js';
import { explains } from './explains.js';
import { offersClinics, offersCode } from './offers.js';
import { firstOpenSafetyQuestion } from './notices.js';
import { costLine } from './result.view.js';
import { sectionStyles } from './section.styles.js';
import { likelyWords } from './verdict.view.js';

type ResultWords = typeof result;

/**
 * What to do next: the step that the verdict asks for, then the owner's ways of contact where they may be shown, and the
 * result in short.
 *
 * @tag tx-next-step
 * @csspart heading - "Your next step", "In short".
 * @csspart action - A link to the owner.
 * @csspart button - The first step, where it is on this page.
 */
export class NextStep extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, sectionStyles, disclosureStyles];

  /** Leads to another section of the result. */
  @property({ attribute: false }) onSection: (section: string) => void = () => undefined;

  @query('#title') private titleElement!: HTMLElement | null;
  @query('#write') private writeButton!: HTMLElement | null;

  /** The form to the clinic. */
  @state() private form: 'shut' | 'loading' | 'open' | 'failed' = 'shut';

  /** The place where the focus goes when a visitor was led here. */
  async show(): Promise<HTMLElement | null> {
    await this.updateComplete;
    return this.titleElement;
  }

  private readonly handleAnswerNow = (): void => {
    const { explorer } = this;
    explorer?.send({ type: 'go', step: firstOpenSafetyQuestion(explorer.answers, explorer.unconfirmed) });
  };

  private readonly handleWrite = async (): Promise<void> => {
    const isShut = this.form === 'shut' || this.form === 'failed';
    this.form = isShut ? 'loading' : 'shut';
    const isHere = isShut && await this.explorer?.bring('contact');
    if (this.form === 'loading') this.form = isHere ? 'open' : 'failed';
  };

  private readonly handleClose = (): void => {
    this.form = 'shut';
    this.writeButton?.focus();
  };

  private renderWrite(isFirst: boolean, { settings: { leadEndpoint, clinicName } }: Explorer, { frame: { next } }: ResultWords) {
    return html`<button
      type="button" id="write" part="button" class="button ${isFirst ? 'p' : 's'}" aria-expanded=${this.form !== 'shut'} @click=${this.handleWrite}
    >${icon(TALK)}${leadEndpoint ? next.askClinic(clinicName) : next.change}</button>`;
  }

  private renderForm({ language }: Explorer) {
    if (this.form === 'open') return html`<tx-contact exportparts="heading, action, button" .onClose=${this.handleClose}></tx-contact>`;
    const { loading, failed } = language.words('signs', knowing).know;
    return html`<p class="sm" role="status">${this.form === 'loading' ? loading : failed}</p>`;
  }

  /** Its part has come, or could not be had, before this is drawn. */
  private renderClinics({ language }: Explorer) {
    return customElements.get('tx-clinics')
      ? html`<tx-clinics exportparts="heading, action, button" .onSection=${this.onSection}></tx-clinics>`
      : html`<p class="section" role="alert">${language.words('signs', knowing).know.failed}</p>`;
  }

  private renderFirst(outcome: Outcome, links: readonly ActionLink[], hasForm: boolean, { frame: { next } }: ResultWords) {
    const step = firstStepOf(outcome, links, hasForm);
    if (step === 'contact' || step === 'note') return nothing;
    if (step === 'answer') return this.renderButton(next.answerNow, this.handleAnswerNow);
    if (step === 'list') return html`<tx-print of="list" first exportparts="button" .label=${next.doctorList}></tx-print>`;
    return this.renderButton(next.questions, () => this.onSection('practitioner'));
  }

  private renderButton(label: string, onClick: () => void) {
    return html`<button type="button" part="button" class="button p" @click=${onClick}>${icon(STETH)}${label}</button>`;
  }

  private renderContact(outcome: Outcome, links: readonly ActionLink[], explorer: Explorer, { frame: { next } }: ResultWords) {
    if (!outcome.mayContact) return nothing;
    const isFirst = firstStepOf(outcome, links) === 'contact';
    return links.map((link, index) => actionLink(link, isFirst && index === 0, explorer, next));
  }

  private leadOf({ mayContact, screening }: Outcome, hasWays: boolean, { frame: { next } }: ResultWords): string {
    if (!mayContact || !hasWays) return next.leadNone;
    return screening.verdict === 'discuss' ? next.lead : next.leadAsk;
  }

  private renderShort(plan: GoalPlan, { lead, legalStatus }: Outcome, { headingLevel, language }: Explorer, words: ResultWords) {
    const { frame, brief, leads } = words;
    const { short, verdict } = frame;
    const { low, high } = plan.estimate.sessions;
    const yearly = plan.laterYearVisits.likely;
    const sum = short.plan(
      likelyWords(plan, verdict), verdict.facts.visitsSpan(low, high), yearly > 0 ? short.topUps(yearly) : short.noTopUps,
    );
    // The brief of shedding begins with this itself.
    const first = plan.goal === 'hair-early' ? known(short.growsBack) : lead && leads[lead].title;
    const cost = costLine(plan, language, frame);
    return html`<div class="section">
      <div class="head">${heading(headingLevel + 1, short.title, { class: 'h2', part: 'heading' })}</div>
      <ul class="signs">
        ${legalStatus ? html`<li>${icon(WARN)}<span>${verdict.legal.short[legalStatus]}</span></li>` : nothing}
        ${lead && plan.goal !== 'hair-shedding' ? html`<li>${icon(CHECK)}<span>${first}</span></li>` : nothing}
        <li data-figures>${icon(CHECK)}<span>${sum} ${cost} ${explains(plan.cost ? ['sessions', 'cost'] : ['sessions'], words)}</span></li>
        ${brief[plan.goal].map((statement) => html`<li>${icon(CHECK)}<span>${known(statement)}</span></li>`)}
      </ul>
    </div>`;
  }

  protected override renderWith(explorer: Explorer) {
    const { outcome, settings, headingLevel, language } = explorer;
    if (!outcome) return nothing;
    const words = language.words('result', result);
    const { next } = words.frame;
    const links = actionLinks(settings, next);
    const hasText = outcome.mayContact && links.some((link) => link.hasText);
    const hasForm = maySend(outcome, settings);
    const mayWrite = hasText || hasForm;
    return html`
      <div class="section">
        <div class="head">
          ${heading(headingLevel + 1, next.title, { class: 'h2', part: 'heading', id: 'title', focusable: true })}
          <p class="mut text">${this.leadOf(outcome, hasForm || links.length > 0, words)}</p>
        </div>
        ${outcome.mayContact && (links.length > 0 || hasForm) ? disclosure(explorer) : nothing}
        <div class="stack">
          <div class="row">
            ${this.renderFirst(outcome, links, hasForm, words)}
            ${this.renderContact(outcome, links, explorer, words)}
            ${mayWrite ? this.renderWrite(links.length === 0 && firstStepOf(outcome, links, hasForm) === 'contact', explorer, words) : nothing}
          </div>
          ${hasForm && settings.testMode ? html`<p class="sm"><b>${next.testMode}</b></p>` : nothing}
          ${mayWrite && this.form !== 'shut' ? this.renderForm(explorer) : hasText ? html`<p class="sm mut text">${next.textBefore} <q>${next.text}</q> ${next.health}</p>` : nothing}
        </div>
        <tx-keep exportparts="button"></tx-keep>
      </div>
      ${offersClinics(explorer) ? this.renderClinics(explorer) : nothing}
      ${outcome.plan ? this.renderShort(outcome.plan, outcome, explorer, words) : nothing}
      ${offersCode(explorer) ? html`<tx-own-page exportparts="heading, button"></tx-own-page>` : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-next-step': NextStep;
  }
}
