import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import { parseQuote, type QuoteFault } from '../../../config/quote.js';
import { detail } from '../../../content/words/en/detail/index.js';
import { result } from '../../../content/words/en/result/index.js';
import { toMinor } from '../../../lib/currency.js';
import type { Explorer } from '../../../state/explorer.js';
import type { Quote } from '../../../state/pricing.js';
import { baseStyles } from '../../../styles/base.js';
import { controlStyles } from '../../../styles/controls.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { heading } from '../../shared/heading.js';
import { icon, WARN, X } from '../../shared/icons.js';
import { quoteStyles } from './quote.styles.js';

type Fault = QuoteFault | 'visits';

/** Most visits of a package. */
const MOST = 60;

/**
 * "I was quoted": a price the visitor was told, for one visit or for several. What was typed stays in memory, and is kept
 * while it cannot be read.
 *
 * @tag tx-quote
 * @csspart button - "Use it in the charts", "Clear".
 */
export class QuoteForm extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, quoteStyles];

  /** Called before a price that was typed is used. */
  @property({ attribute: false }) onUse: () => void = () => undefined;

  /** Called when the form is to go. */
  @property({ attribute: false }) onClose: () => void = () => undefined;

  @state() private text: string | undefined;
  @state() private visits: string | undefined;
  @state() private isPackage: boolean | undefined;
  @state() private fault: Fault | null = null;

  @query('#price') private priceField!: HTMLInputElement;
  @query('#visits') private visitsField!: HTMLInputElement | null;

  override focus(): void {
    this.priceField.focus();
  }

  /** What stands in the form: as typed here, else as it was when it was used. */
  private typed(quote: Quote | null) {
    return {
      text: this.text ?? quote?.text ?? '',
      visits: this.visits ?? (quote && quote.visits > 1 ? String(quote.visits) : ''),
      isPackage: this.isPackage ?? (quote?.visits ?? 1) > 1,
    };
  }

  /** For the click that Enter makes as well. A sandbox without forms would not even tell that the form is sent off. */
  private readonly handleSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { explorer } = this;
    if (!explorer) return;
    const { settings: { currency }, pricing, outcome } = explorer;
    const goal = outcome?.plan?.goal;
    if (!goal) return;
    const { text, visits, isPackage } = this.typed(pricing.quote);
    const priceMinor = parseQuote(text, currency);
    const count = isPackage ? countOf(visits) : 1;
    this.fault = typeof priceMinor === 'string' ? priceMinor : count === null ? 'visits' : null;
    if (typeof priceMinor === 'number' && count !== null) {
      this.onUse();
      explorer.send({ type: 'price', pricing: { quote: { priceMinor, goal, visits: count, currency, text } } });
      return;
    }
    await this.updateComplete;
    (this.fault === 'visits' ? this.visitsField : this.priceField)?.focus();
  };

  private readonly handleClear = (): void => {
    const { explorer } = this;
    if (explorer && isInUse(explorer)) {
      explorer.send({ type: 'price', pricing: { quote: null } });
      explorer.announce(explorer.language.words('result', result).plan.cost.quote.cleared);
    }
    this.onClose();
  };

  private readonly handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    // A dialog of the page stays open.
    event.preventDefault();
    this.text = this.visits = this.isPackage = undefined;
    this.fault = null;
    if (!this.explorer || !isInUse(this.explorer)) this.onClose();
  };

  private renderFor(isPackage: boolean, { language }: Explorer) {
    const { quote: words } = language.words('detail', detail);
    const choice = (value: boolean, name: string) => html`<button
      type="button" aria-pressed=${value === isPackage} @click=${() => { this.isPackage = value; }}
    >${name}</button>`;
    return html`<div class="field">
      <span class="label" aria-hidden="true">${words.for}</span>
      <div class="segments" role="group" aria-label=${words.for}>${choice(false, words.one)}${choice(true, words.several)}</div>
    </div>`;
  }

  private renderFault({ language, settings }: Explorer) {
    const { fault } = this;
    if (!fault) return nothing;
    const { faults } = language.words('detail', detail).quote;
    return html`<p class="fault" id="fault">${icon(WARN)}${fault === 'currency' ? faults.currency(settings.currency) : faults[fault]}</p>`;
  }

  private renderField(id: 'price' | 'visits', label: string, value: string, mark: string) {
    const isWrong = this.fault !== null && (this.fault === 'visits') === (id === 'visits');
    const handleInput = ({ target }: Event): void => {
      this[id === 'price' ? 'text' : 'visits'] = (target as HTMLInputElement).value;
    };
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <div class="in">${mark ? html`<span class="mut" aria-hidden="true">${mark}</span>` : nothing}<input
        id=${id} inputmode=${id === 'price' ? 'decimal' : 'numeric'} autocomplete="off" maxlength="40" .value=${value}
        aria-invalid=${isWrong ? 'true' : nothing} aria-describedby=${isWrong ? 'fault' : id === 'price' ? 'hint' : nothing}
        @input=${handleInput}
      ></div>
    </div>`;
  }

  protected override renderWith(explorer: Explorer) {
    const { language, settings: { currency }, headingLevel, pricing } = explorer;
    const { quote: words } = language.words('detail', detail);
    const { text, visits, isPackage } = this.typed(pricing.quote);
    const written = language.format.money(toMinor(15_000, currency), currency);
    const examples = [...new Set(['15000', '15,000', written])].filter((one) => typeof parseQuote(one, currency) === 'number');
    return html`<form novalidate aria-label=${words.title} @keydown=${this.handleKeydown}>
      ${heading(headingLevel + 2, words.title, { class: 'h3' })}
      <div class="fields">
        ${this.renderField('price', words.price, text, written.replace(/[\d.,\s]+/g, ''))}
        ${this.renderFor(isPackage, explorer)}
        ${isPackage ? this.renderField('visits', words.visits, visits, '') : nothing}
      </div>
      ${this.renderFault(explorer)}
      <p class="sm mut" id="hint" data-exempt>${words.hint(language.format.list(examples))}</p>
      <div class="row">
        <button type="submit" part="button" class="button p" @click=${this.handleSubmit}>${words.use}</button>
        <button type="button" part="button" class="button t" @click=${this.handleClear}>${icon(X)}${isInUse(explorer) ? words.clear : words.close}</button>
      </div>
    </form>`;
  }
}

/** Whether the charts count a quote. One for another goal is kept in the fields alone. */
function isInUse({ outcome }: Explorer): boolean {
  return outcome?.plan?.price?.source === 'quoted';
}

/** A whole number of visits that a package may have. */
function countOf(text: string): number | null {
  const count = parseQuote(text, 'JPY');
  return typeof count === 'number' && count > 1 && count <= MOST ? count : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-quote': QuoteForm;
  }
}
