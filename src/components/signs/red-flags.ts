import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

import { signs } from '../../content/words/en/signs.js';
import type { RedFlagWords } from '../../content/words/shapes.js';
import type { Explorer } from '../../state/explorer.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { type ExplainRequest, hasFigure, known } from '../shared/explain.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { heading } from '../shared/heading.js';
import { icon, PHONE, PRINT, WARN } from '../shared/icons.js';
import { printed } from '../shared/paper.js';
import { dialled, emergencyOf, inScope } from '../shared/place.js';
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
  @property({ type: Number }) level = 0;

  @state() private cannotPrint = false;

  private readonly handlePrint = async (): Promise<void> => {
    if (this.explorer) this.cannotPrint = !(await printed(this.explorer, 'signs', this.renderRoot));
  };

  private handleClinicCall(event: Event, { act }: Explorer): void {
    if (!act('call')) event.preventDefault();
  }

  private emergencySentence({ language, settings }: Explorer): string {
    const words = language.words('signs', signs);
    const emergency = emergencyOf(settings);
    if (!emergency) return words.emergencyUnset;
    return (emergency.isPartial ? words.emergencyPartial : words.emergency)(emergency.number);
  }

  /** Where in the country the number was confirmed, if not everywhere. */
  private renderPart({ language, settings }: Explorer) {
    const { partly } = language.words('signs', signs);
    const part = emergencyOf(settings)?.isPartial ? partly[settings.region] : undefined;
    return part ? html`<p class="sm">${known(part)}</p>` : nothing;
  }

  private renderHead(explorer: Explorer) {
    const words = explorer.language.words('signs', signs);
    return html`<div class="head" data-figures>
      ${icon(WARN)}
      <div>
        ${heading(this.level || explorer.headingLevel + 2, words.title, { class: 'h3' })}
        <p class="sm"><b>${this.emergencySentence(explorer)}</b></p>
        ${this.renderPart(explorer)}
        <p class="sm">${known(words.hint)}</p>
      </div>
      <button type="button" part="button" class="button s" @click=${this.handlePrint}>${icon(PRINT)}${words.print}</button>
      ${this.cannotPrint ? html`<p class="sm lost" role="alert">${words.know.failed}</p>` : nothing}
    </div>`;
  }

  /** What asks for an ambulance says the number itself, where it holds for the whole place. */
  private renderSign({ language, settings }: Explorer, { when, notice, text, sources, urgency }: RedFlagWords) {
    const words = language.words('signs', signs);
    const emergency = urgency === 'now' ? emergencyOf(settings) : null;
    return html`<li class=${urgency} data-figures>
      <p class="when">${when}</p>
      <span class="dot" aria-hidden="true"></span>
      <div class="what">
        <p>${notice}</p>
        <p class="do">
          <span class="urgency">${words.urgency[urgency]}${emergency?.isPartial === false ? html` <bdi>${emergency.number}</bdi>` : nothing}</span>
          ${known({ text, sources }, hasFigure(when + text))}
        </p>
      </div>
    </li>`;
  }

  private renderCalls(explorer: Explorer) {
    const { language, outcome, settings } = explorer;
    const { phone, clinicName } = settings;
    const words = language.words('signs', signs);
    const emergency = emergencyOf(settings);
    if (!emergency && !(phone && outcome?.mayContact)) return nothing;
    return html`<div class="calls">
      ${emergency
        ? html`<a class="button s" part="button" href=${dialled(emergency.number)}>
            ${icon(PHONE)}${words.call(emergency.number)}</a>`
        : nothing}
      ${phone && outcome?.mayContact
        ? html`<a
            class="button s" part="button" href=${dialled(phone)}
            @click=${(event: Event) => this.handleClinicCall(event, explorer)}
          >${icon(PHONE)}${words.callClinic(clinicName)}</a>`
        : nothing}
      ${emergency && !emergency.isPartial && emergency.sources.length > 0
        ? html`<tx-explain .of=${{ kind: 'sources', sources: emergency.sources } satisfies ExplainRequest} .about=${emergency.number}></tx-explain>`
        : nothing}
    </div>`;
  }

  protected override renderWith(explorer: Explorer) {
    const { answers, language } = explorer;
    const words = language.words('signs', signs);
    return html`<div class="card">
      ${this.renderHead(explorer)}
      <ol>${inScope(words.flags, answers).map((sign) => this.renderSign(explorer, sign))}</ol>
      <div class="foot">
        <p><b>${words.keep}</b> ${known(words.keepText)}</p>
        ${this.renderCalls(explorer)}
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-red-flags': RedFlags;
  }
}
