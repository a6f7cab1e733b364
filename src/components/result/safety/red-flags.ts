import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';

import { result } from '../../../content/words/en/result/index.js';
import type { RedFlagWords } from '../../../content/words/shapes.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { controlStyles } from '../../../styles/controls.js';
import { beyondOurs, citationStyles, cites, hasFigure } from '../../shared/citations.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { heading } from '../../shared/heading.js';
import { icon, PHONE, WARN } from '../../shared/icons.js';
import { redFlagsStyles } from './red-flags.styles.js';
import { dialled, emergencyOf, inScope, regionOf } from './safety.view.js';

/**
 * When to get help after a visit: signs in the order of time, what to do, and the number to call. It stands in every
 * verdict, and needs no answers.
 *
 * @tag tx-red-flags
 */
export class RedFlags extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, citationStyles, redFlagsStyles];

  /** Level of its heading; 0 follows the widget's own. */
  @property({ type: Number }) level = 0;

  private handleClinicCall(event: Event, { act }: Explorer): void {
    if (!act('call')) event.preventDefault();
  }

  private emergencySentence({ language, settings }: Explorer): string {
    const { redFlags } = language.words('result', result).explain;
    const emergency = emergencyOf(settings);
    if (!emergency) return redFlags.emergencyUnset;
    return (emergency.isPartial ? redFlags.emergencyPartial : redFlags.emergency)(emergency.number);
  }

  /** Where in the country the number was confirmed, if not everywhere. */
  private renderPart({ language, settings }: Explorer) {
    const { explain, regions } = language.words('result', result);
    const part = emergencyOf(settings)?.isPartial ? regionOf(settings.region, regions)?.emergency : undefined;
    return part ? html`<p class="sm">${part.text}${cites(part.sources, explain.citations)}</p>` : nothing;
  }

  private renderSign({ language }: Explorer, { when, notice, text, sources, urgency }: RedFlagWords) {
    const { explain } = language.words('result', result);
    return html`<li class=${urgency}>
      <p class="when">${when}</p>
      <span class="dot" aria-hidden="true"></span>
      <div class="what">
        <p>${notice}</p>
        <p class="do">
          <span class="urgency">${explain.redFlags.urgency[urgency]}</span> ${text}${cites(beyondOurs(sources), explain.citations, hasFigure(text))}
        </p>
      </div>
    </li>`;
  }

  private renderCalls(explorer: Explorer) {
    const { language, outcome, settings } = explorer;
    const { phone, clinicName } = settings;
    const { explain } = language.words('result', result);
    const emergency = emergencyOf(settings);
    if (!emergency && !(phone && outcome?.mayContact)) return nothing;
    return html`<div class="calls">
      ${emergency
        ? html`<a class="button s" part="button" href=${dialled(emergency.number)}>
            ${icon(PHONE)}${explain.redFlags.call(emergency.number)}</a>`
        : nothing}
      ${phone && outcome?.mayContact
        ? html`<a
            class="button s" part="button" href=${dialled(phone)}
            @click=${(event: Event) => this.handleClinicCall(event, explorer)}
          >${icon(PHONE)}${explain.redFlags.callClinic(clinicName)}</a>`
        : nothing}
      ${emergency && !emergency.isPartial ? cites(emergency.sources, explain.citations) : nothing}
    </div>`;
  }

  protected override renderWith(explorer: Explorer) {
    const { answers, headingLevel, language } = explorer;
    const { explain, safety } = language.words('result', result);
    return html`<div class="card">
      <div class="head">
        ${icon(WARN)}
        <div>
          ${heading(this.level || headingLevel + 2, explain.redFlags.title, { class: 'h3' })}
          <p class="sm"><b>${this.emergencySentence(explorer)}</b> ${explain.redFlags.hint}</p>
          ${this.renderPart(explorer)}
        </div>
      </div>
      <ol>${inScope(safety.redFlags, answers).map((sign) => this.renderSign(explorer, sign))}</ol>
      <div class="foot">
        <p><b>${explain.redFlags.keep}</b> ${safety.keep.text}${cites(beyondOurs(safety.keep.sources), explain.citations, hasFigure(safety.keep.text))}</p>
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
