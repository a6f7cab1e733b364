import { html, nothing, type PropertyValues } from 'lit';
import { query, state } from 'lit/decorators.js';

import { result } from '../../../content/words/en/result/index.js';
import { knowing } from '../../../content/words/en/know.js';
import type { Cost } from '../../../model/cost.js';
import type { GoalPlan, Outcome } from '../../../model/outcome.js';
import type { Explorer } from '../../../state/explorer.js';
import { NO_PRICING, type Pricing } from '../../../state/pricing.js';
import { baseStyles } from '../../../styles/base.js';
import { controlStyles } from '../../../styles/controls.js';
import { basisLabelStyles } from '../../shared/basis-label.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { heading } from '../../shared/heading.js';
import { CHAT, EDIT, icon } from '../../shared/icons.js';
import { actionLink } from '../action-link.js';
import { actionLinks } from '../actions.view.js';
import { disclosure, disclosureStyles } from '../disclosure.js';
import { explains } from '../explains.js';
import { sectionStyles } from '../section.styles.js';
import { costStyles } from './cost.styles.js';
import { costAnswer } from './cost.view.js';
import { costChart, visitsChart } from './cost-chart.view.js';
import { highestAmount, priceControls } from './price-controls.js';
import { priceNote, priceSource } from './price-source.js';
import { costFigure, threeYears } from './three-years.js';

/** The element of the part `detail` that takes a quote. */
type QuoteForm = HTMLElement & { readonly updateComplete: Promise<unknown> };

/**
 * "What might it cost?": the plan's visits at the clinic's price, at one found elsewhere, or at the one the visitor was
 * told; visits in place of money without any; what changes the price, and what to ask.
 *
 * @tag tx-cost
 * @csspart heading - The question.
 * @csspart chart - A chart.
 * @csspart button - "I was quoted a price", and the way back to the visitor's own figures.
 * @csspart action - "Ask for a price".
 */
export class CostSection extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, basisLabelStyles, sectionStyles, costStyles, disclosureStyles];

  /** Whether the form for a quote stands open, and whether its part is here. */
  @state() private form: 'shut' | 'loading' | 'open' | 'failed' = 'shut';

  @query('#quote') private opener!: HTMLElement | null;
  @query('tx-quote') private quoteForm!: QuoteForm | null;
  @query('input[type=range]') private slider!: HTMLElement | null;

  /** Set where the visitor moved the cost, until it has been said what became of it. */
  private saysAnswer = false;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { slider, explorer } = this;
    slider?.style.setProperty('--_share', slider.dataset['share'] ?? '0');
    if (!this.saysAnswer || !changed.has('explorer') || !explorer?.outcome?.plan) return;
    this.saysAnswer = false;
    explorer.announce(this.answerOf(explorer.outcome.plan, explorer));
  }

  private readonly setPricing = (pricing: Partial<Pricing>): void => {
    // A slider says its value itself.
    this.saysAnswer = !('sessions' in pricing);
    this.explorer?.send({ type: 'price', pricing });
  };

  private readonly handleReset = (): void => {
    const { explorer, slider } = this;
    explorer?.send({ type: 'price', pricing: { ...NO_PRICING, quote: explorer.pricing.quote } });
    explorer?.announce(explorer.language.words('result', result).plan.cost.changes.resetDone);
    slider?.focus();
  };

  private readonly handleOpenQuote = async (): Promise<void> => {
    this.form = 'loading';
    const isHere = await this.explorer?.bring('detail');
    this.form = isHere ? 'open' : 'failed';
    await this.updateComplete;
    await this.quoteForm?.updateComplete;
    this.quoteForm?.focus();
  };

  private readonly handleCloseQuote = async (): Promise<void> => {
    this.form = 'shut';
    await this.updateComplete;
    this.opener?.focus();
  };

  private readonly handleUseQuote = (): void => void (this.saysAnswer = true);

  private answerOf(plan: GoalPlan, { settings, language }: Explorer): string {
    return costAnswer(plan, settings.hidesPrices, language.format, language.words('result', result).plan);
  }

  private renderFigures(plan: GoalPlan, cost: Cost | null, explorer: Explorer) {
    const { language, report } = explorer;
    const words = language.words('result', result);
    const { format } = language;
    const data = cost ? costChart(plan, cost, format, words.plan, highestAmount(plan, explorer)) : visitsChart(plan, words.plan);
    return html`
      <div class="main" data-figures>
        ${costFigure(data, report)}
        <p>${explains([cost ? 'cost' : 'visits', 'upkeep'], words)}</p>
      </div>
      ${plan.price ? threeYears(plan, plan.price, explorer) : html`<p class="sm mut text">${words.plan.cost.multiply}</p>`}`;
  }

  private renderQuoteButton({ language }: Explorer, isMain: boolean) {
    const words = language.words('result', result).plan.cost.quote;
    const { loading, failed } = language.words('signs', knowing).know;
    return html`<button
      type="button" part="button" id="quote" class="button ${isMain ? 's' : 't'}" aria-expanded="false" @click=${this.handleOpenQuote}
    >${icon(EDIT)}${words.open}</button>
    ${this.form === 'shut' ? nothing : html`<p class="sm mut" role="status">${this.form === 'loading' ? loading : failed}</p>`}`;
  }

  /** Ways to a price where the clinic gave none. */
  private renderAsk({ mayContact }: Outcome, explorer: Explorer, hasQuote: boolean) {
    const { plan, frame: { next } } = explorer.language.words('result', result);
    const link = actionLinks(explorer.settings, next).find(({ kind }) => kind !== 'book');
    return html`${mayContact && link ? disclosure(explorer) : nothing}<div class="row">
      ${mayContact && link ? actionLink({ ...link, label: plan.cost.quote.ask }, false, explorer, next) : nothing}
      ${hasQuote ? this.renderQuoteButton(explorer, !(mayContact && link)) : nothing}
    </div>`;
  }

  private renderAside(plan: GoalPlan, hasButton: boolean, explorer: Explorer) {
    const { language, headingLevel } = explorer;
    const { ask } = language.words('result', result).plan.cost;
    return html`<div class="aside">
      ${plan.price?.source === 'quoted'
        ? html`<tx-quote-note class="panel"></tx-quote-note>`
        : priceControls(plan, explorer, this.setPricing, this.handleReset)}
      ${hasButton ? html`<div class="stack">${this.renderQuoteButton(explorer, true)}</div>` : nothing}
      <div class="stack">
        ${heading(headingLevel + 2, ask.title, { class: 'h3' })}
        <ul class="signs">${ask.items.map((item) => html`<li>${icon(CHAT)}<span>${item}</span></li>`)}</ul>
      </div>
    </div>`;
  }

  private renderHead({ headingLevel, language }: Explorer, answer: string, figure?: 'cost' | 'visits') {
    const words = language.words('result', result);
    const { title } = words.plan.cost;
    return html`<div class="head">
      ${heading(headingLevel + 1, title, { class: 'h2', part: 'heading', focusable: true })}
      <p class="mut text" data-figures>${answer} ${figure ? explains([figure], words) : nothing}</p>
    </div>`;
  }

  protected override renderWith(explorer: Explorer): unknown {
    const { outcome, language, settings } = explorer;
    if (!outcome?.plan) return nothing;
    const { plan } = outcome;
    const words = language.words('result', result).plan;
    if (!outcome.mayShowCost) {
      const { legal, age } = words.cost.notYet;
      return html`<div class="section short">${this.renderHead(explorer, outcome.legalStatus ? legal : age)}</div>`;
    }
    const { price, cost } = plan;
    const isQuoted = price?.source === 'quoted';
    const showsForm = !settings.hidesPrices && (isQuoted || this.form === 'open');
    const mayQuote = !settings.hidesPrices && !showsForm;
    const isOwners = price?.source === 'owner';
    return html`<div class="section">
      ${this.renderHead(explorer, this.answerOf(plan, explorer), cost ? 'cost' : 'visits')}
      ${price ? priceNote(price, explorer) : nothing}
      <div class="columns">
        <div class="main">
          ${showsForm ? html`<tx-quote exportparts="button" .onUse=${this.handleUseQuote} .onClose=${this.handleCloseQuote}></tx-quote>` : nothing}
          ${this.renderFigures(plan, cost, explorer)}
          ${isOwners || isQuoted ? nothing : this.renderAsk(outcome, explorer, mayQuote)}
        </div>
        ${this.renderAside(plan, isOwners && mayQuote, explorer)}
      </div>
      ${price ? priceSource(price, explorer) : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-cost': CostSection;
  }
}
