import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

import { signs } from '../../content/words/en/signs.js';
import type { RedFlagWords, Statement } from '../../content/words/shapes.js';
import { isSandboxed } from '../../lib/sandboxed.js';
import type { Explorer } from '../../state/explorer.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import type { ExplainRequest } from '../shared/explain.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { heading } from '../shared/heading.js';
import { icon, PHONE, PRINT, WARN } from '../shared/icons.js';
import { printed } from '../shared/paper.js';
import { dialled, inScope } from '../shared/place.js';
import { redFlagsStyles } from './red-flags.styles.js';

/**
 * When to get help after a visit: signs in the order of time, what to do, and the number to call. It stands in every
 * verdict, and needs no answers.
 *
 * @tag tx-red-flags
 * @csspart button - Print, and the calls.
 */
export class RedFlags extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, redFlagsStyles];

  /** Level of its heading; 0 follows the widget's own. */
  @property({ attribute: false }) level = 0;

  @state() private cannotPrint = false;

  private readonly handlePrint = async (): Promise<void> => {
    if (this.explorer) this.cannotPrint = !(await printed(this.explorer, 'signs', this.renderRoot));
  };

  private handleClinicCall(event: Event, { act }: Explorer): void {
    if (!act('call')) event.preventDefault();
  }

  private emergencySentence({ language, settings }: Explorer): string {
    const words = language.words('signs', signs);
    const { emergency } = settings;
    if (!emergency) return words.emergencyUnset;
    return (emergency.isPartial ? words.emergencyPartial : words.emergency)(emergency.number);
  }

  /** Where in the country the number was confirmed, if not everywhere. */
  private partOf({ language, settings }: Explorer): Statement | undefined {
    const { partly } = language.words('signs', signs);
    return settings.emergency?.isPartial ? partly[settings.region] : undefined;
  }

  /** The number to call stands before anything else that can be pressed. */
  private renderHead(explorer: Explorer) {
    const words = explorer.language.words('signs', signs);
    const { emergency } = explorer.settings;
    const part = this.partOf(explorer);
    return html`<div class="head">
      ${icon(WARN)}
      <div>
        ${heading(this.level || explorer.headingLevel + 2, words.title, { class: 'h3' })}
        <p class="sm"><b>${this.emergencySentence(explorer)}</b></p>
        ${emergency ? html`<p class="call">${this.renderCall(emergency.number, words.call(emergency.number))}</p>` : nothing}
        ${part ? html`<p class="sm">${part.text}</p>` : nothing}
        <p class="sm">${words.hint.text}</p>
      </div>
      <button type="button" part="button" class="button s" @click=${this.handlePrint}>${icon(PRINT)}${words.print}</button>
      ${this.cannotPrint ? html`<p class="sm lost" role="alert">${words.know.failed}</p>` : nothing}
    </div>`;
  }

  /** What asks for an ambulance says the number itself, where it holds for the whole place. */
  private renderSign({ language, settings }: Explorer, { when, notice, text, urgency }: RedFlagWords) {
    const words = language.words('signs', signs);
    const emergency = urgency === 'now' ? settings.emergency : null;
    return html`<li class=${urgency}>
      <p class="when">${when}</p>
      <span class="dot" aria-hidden="true"></span>
      <div class="what">
        <p>${notice}</p>
        <p class="do">
          <span class="urgency">${words.urgency[urgency]}${emergency?.isPartial === false ? html` <bdi>${emergency.number}</bdi>` : nothing}</span>
          ${text}
        </p>
      </div>
    </li>`;
  }

  private renderCall(number: string, label: string, handleClick?: (event: Event) => void) {
    return html`<a class="button s" part="button" href=${dialled(number)} target="_self" @click=${handleClick}>${icon(PHONE)}${label}</a>`;
  }

  /** The clinic's number, and after it what the whole card rests on, so that nothing stands between the signs. */
  private renderFoot(explorer: Explorer, flags: readonly RedFlagWords[]) {
    const { language, outcome, settings } = explorer;
    const { phone, clinicName } = settings;
    const words = language.words('signs', signs);
    const told = [words.hint, ...flags, words.keepText, this.partOf(explorer) ?? settings.emergency];
    const sources = [...new Set(told.flatMap((one) => one?.sources ?? []))];
    return html`<div class="foot">
      <p><b>${words.keep}</b> ${words.keepText.text}</p>
      ${phone && outcome?.mayContact && settings.mode !== 'affiliate'
        ? html`<p>${this.renderCall(phone, words.callClinic(clinicName), (event) => this.handleClinicCall(event, explorer))}${isSandboxed() ? html` <bdi>${phone}</bdi>` : nothing}</p>`
        : nothing}
      <p><tx-explain exportparts="button" .of=${{ kind: 'sources', sources } satisfies ExplainRequest} .about=${words.title}></tx-explain></p>
    </div>`;
  }

  protected override renderWith(explorer: Explorer) {
    const flags = inScope(explorer.language.words('signs', signs).flags, explorer.answers);
    return html`<div class="card" data-figures>
      ${this.renderHead(explorer)}
      <ol>${flags.map((sign) => this.renderSign(explorer, sign))}</ol>
      ${this.renderFoot(explorer, flags)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-red-flags': RedFlags;
  }
}
