import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';

import { contact } from '../../content/words/en/contact/index.js';
import type { Explorer } from '../../state/explorer.js';
import { leadBody } from '../../state/message/body.js';
import { Delivery, type DeliveryState } from '../../state/message/delivery.js';
import type { MessageDraft } from '../../state/message/draft.js';
import { type FaultPlace, faultsOf } from '../../state/message/faults.js';
import { maySend, mayWrite } from '../../state/message/may-write.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { disclosure, disclosureStyles } from '../result/disclosure.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { heading } from '../shared/heading.js';
import { icon, INFO, X } from '../shared/icons.js';
import { focusAndReveal } from '../shared/reveal.js';
import { contactStyles } from './contact.styles.js';
import { contentOf, exactText, preparedText } from './contact.view.js';
import { deliveryTemplate } from './delivery-view.js';
import { DraftKeeper } from './draft-keeper.js';
import { formTemplate } from './form.js';

/** A message goes no sooner after the form has opened: robots are slowed down, and nobody is refused. */
const LEAST_MS = 3_000;

/** Where the focus goes to mend something. */
const FIELDS: Readonly<Record<FaultPlace, string>> = {
  name: 'who', contact: 'reach', when: 'when', trap: 'empty', text: 'text', 'agree-contact': 'agree-contact', 'agree-health': 'agree-health',
};

/**
 * Writing to the clinic: the exact text, what is put into it, and, where the owner has an endpoint, a form that posts it.
 * What is typed is kept with the visit, so that it is there when the form opens again, and goes with it.
 *
 * @tag tx-contact
 * @csspart heading - Its heading.
 * @csspart button - Every button.
 * @csspart action - A link to the owner.
 */
export class Contact extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, disclosureStyles, contactStyles];

  /** Called when the form is to go. */
  @property({ attribute: false }) onClose: () => void = () => undefined;

  @state() private isEditing = false;
  /** Whether sending was tried: from then on what is missing is said. */
  @state() private isTried = false;
  @state() private came = '';

  /** The text that was sent, kept for as long as this stays open. */
  private sentText = '';
  private openedAt = performance.now();
  /** Counts clearings: fields are made anew, so that nothing can be brought back into them. */
  private round = 0;

  private readonly keeper = new DraftKeeper(() => this.requestUpdate());
  private readonly delivery = new Delivery(() => this.handleDelivery());

  @query('#title') private titleElement!: HTMLElement | null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.openedAt = performance.now();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.delivery.leave();
    this.keep();
  }

  protected override willUpdate(): void {
    const { explorer } = this;
    if (!explorer) return;
    if (this.keeper.wasCleared(explorer)) this.clear(explorer);
    if (!mayWrite(explorer.outcome)) this.delivery.leave();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    if (this.explorer && mayWrite(this.explorer.outcome)) this.keeper.begin(this.explorer);
    if (this.titleElement) focusAndReveal(this.titleElement);
  }

  private readonly keep = (): void => this.keeper.keep(this.explorer);

  private clear(explorer: Explorer): void {
    this.delivery.leave();
    this.isEditing = this.isTried = false;
    this.came = this.sentText = '';
    this.style.removeProperty('min-block-size');
    this.round += 1;
    if (this.isConnected && mayWrite(explorer.outcome)) this.keeper.empty(explorer);
    else this.keeper.forget();
  }

  private readonly handleDraft = (changes: Partial<MessageDraft>): void => {
    if (this.explorer) this.keeper.change(this.explorer, changes);
    this.came = '';
    if (this.delivery.state.phase === 'taken') this.delivery.leave();
  };

  private readonly handleText = (text: string): void => {
    const { explorer } = this;
    if (explorer) this.handleDraft({ edited: text === preparedText(this.keeper.draftIn(explorer), explorer) ? null : text });
  };

  private readonly handleEdit = async (isEditing: boolean): Promise<void> => {
    this.isEditing = isEditing;
    await this.updateComplete;
    if (isEditing) this.fieldOf('text')?.focus();
  };

  private readonly handleCopy = async (): Promise<void> => {
    const { explorer } = this;
    if (!explorer) return;
    const { form } = explorer.language.words('contact', contact);
    try {
      await navigator.clipboard.writeText(this.sentText || exactText(this.keeper.draftIn(explorer), explorer));
      this.came = form.copied;
    } catch {
      this.came = form.notCopied;
    }
    explorer.announce(this.came);
  };

  /** For the click that Enter makes as well: a sandbox without forms would not even tell that the form is sent off. */
  private readonly handleSend = async (event?: Event): Promise<void> => {
    event?.preventDefault();
    const { explorer } = this;
    if (!explorer || !maySend(explorer.outcome, explorer.settings)) return;
    const draft = this.keeper.draftIn(explorer);
    const faults = faultsOf(draft, exactText(draft, explorer));
    this.isTried = true;
    if (faults[0]) return this.showFault(faults[0].place, faults.length, explorer);
    const body = leadBody(contentOf(draft, explorer), draft.tried, new Date());
    this.keeper.change(explorer, { tried: body });
    this.keep();
    this.style.removeProperty('min-block-size');
    this.delivery.send({
      endpoint: explorer.settings.leadEndpoint, body, isTest: explorer.settings.testMode,
      waitMs: Math.max(0, LEAST_MS - (performance.now() - this.openedAt)),
      mayStill: () => this.isConnected && this.explorer !== undefined && maySend(this.explorer.outcome, this.explorer.settings),
      tell: explorer.tell,
    });
  };

  private async showFault(place: FaultPlace, count: number, { language, announce }: Explorer): Promise<void> {
    const { faults } = language.words('contact', contact).form;
    if (place === 'text') this.isEditing = true;
    announce(faults.count(count, language.format.number(count)));
    await this.updateComplete;
    const field = this.fieldOf(FIELDS[place]);
    if (field) focusAndReveal(field);
  }

  private fieldOf(id: string): HTMLElement | null {
    return this.renderRoot.querySelector(`#${id}`);
  }

  /** While it waits it takes the room of the reply: that may not move the page under somebody who reads on. */
  private holdHeight(): void {
    if (this.delivery.state.phase === 'sending') this.style.setProperty('min-block-size', `${this.offsetHeight}px`);
  }

  private handleDelivery(): void {
    const { explorer, delivery: { state: { phase } } } = this;
    if (!explorer) return;
    if (phase === 'sent') {
      this.sentText = this.keeper.draftIn(explorer).tried?.text ?? '';
      this.isTried = this.isEditing = false;
      this.keeper.empty(explorer);
    }
    this.came = '';
    this.requestUpdate();
    void this.showDelivery();
  }

  /** The focus follows as long as it was here; otherwise the news is said. */
  private async showDelivery(): Promise<void> {
    const wasHere = Boolean(this.shadowRoot?.activeElement);
    await this.updateComplete;
    this.holdHeight();
    const news = this.fieldOf('focus');
    if (!news) return;
    if (wasHere) focusAndReveal(news);
    else this.explorer?.announce(news.getAttribute('aria-label') ?? news.textContent.trim());
  }

  private readonly handleChange = (): void => {
    this.style.removeProperty('min-block-size');
    this.delivery.leave();
    this.requestUpdate();
    void this.updateComplete.then(() => { if (this.titleElement) focusAndReveal(this.titleElement); });
  };

  private titleOf({ settings: { clinicName }, language }: Explorer, { phase }: DeliveryState): string {
    const { form, sending } = language.words('contact', contact);
    if (phase === 'sending') return sending.title;
    return clinicName ? form.title(clinicName) : form.titlePlain;
  }

  protected override renderWith(explorer: Explorer) {
    const { delivery: { state }, came } = this;
    if (!mayWrite(explorer.outcome)) return nothing;
    const draft = this.keeper.draftIn(explorer);
    const { form, sending } = explorer.language.words('contact', contact);
    const text = this.sentText || exactText(draft, explorer);
    const isForm = state.phase === 'form' || state.phase === 'taken';
    const onCopy = (): void => void this.handleCopy();
    return html`<div class=${state.phase === 'sending' ? 'contact waits' : 'contact'} @change=${this.keep}>
      <div class="head">
        ${heading(explorer.headingLevel + 2, this.titleOf(explorer, state), { class: 'h2', part: 'heading', id: 'title', focusable: true })}
        ${isForm ? html`<p class="mut">${form.lead}</p>` : nothing}
      </div>
      ${disclosure(explorer)}
      ${state.phase === 'taken' ? html`<div class="note" id="focus" tabindex="-1" role="group" aria-label=${sending.taken}>${icon(INFO)}<div>${sending.taken}</div></div>` : nothing}
      ${isForm ? keyed(this.round, formTemplate({
        draft, text, faults: this.isTried ? faultsOf(draft, text) : [], onDraft: this.handleDraft, onSend: (event) => void this.handleSend(event),
        actions: { isEditing: this.isEditing, came, onEdit: (isEditing) => void this.handleEdit(isEditing), onText: this.handleText, onCopy },
      }, explorer)) : deliveryTemplate(state, {
        text, actions: { came, onCopy }, onStop: () => this.delivery.stop(), onAgain: () => void this.handleSend(), onChange: this.handleChange,
      }, explorer)}
      ${state.phase === 'sending' ? nothing : html`<button type="button" part="button" class="button t close" @click=${this.onClose}>${icon(X)}${form.close}</button>`}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-contact': Contact;
  }
}
