import { html, nothing, type TemplateResult } from 'lit';

import type { Explorer } from '../../../state/explorer.js';
import { emergencyOf, inScope } from '../../shared/place.js';
import type { TakeWords } from '../summary.view.js';

/** A list or a note for a doctor: its words as they stand on the screen, and room to write. */
export function letterPage(title: string, text: string, { language, today }: Explorer, { result }: TakeWords): TemplateResult {
  return html`<main class="letter">
    <div class="top"><b>${title}</b><span>${language.format.date(today)}</span></div>
    <p class="text">${text}</p>
    <div><div class="write"></div><div class="write"></div><div class="write"></div><div class="write"></div></div>
    <p class="small">${result.frame.notNow.note.foot}</p>
  </main>`;
}

/** The card of warning signs, by time. */
export function signsPage({ answers, outcome, settings, language, today }: Explorer, { signs, take: { print }, start }: TakeWords): TemplateResult {
  const emergency = emergencyOf(settings);
  const sentence = emergency ? (emergency.isPartial ? signs.emergencyPartial : signs.emergency)(emergency.number) : signs.emergencyUnset;
  return html`<main>
    <div class="top"><b>${settings.clinicName}</b><span>${print.printed(language.format.date(today))}</span></div>
    <div><h1>${signs.title}</h1><p><b>${sentence}</b> ${signs.hint.text}</p></div>
    <table class="signs">
      <tbody>${inScope(signs.flags, answers).map(({ when, notice, text, urgency }) => html`<tr>
        <th scope="row">${when}</th><td>${notice}</td><td><b>${signs.urgency[urgency]}.</b> ${text}</td>
      </tr>`)}</tbody>
    </table>
    <p><b>${signs.keep}</b> ${signs.keepText.text}</p>
    <div><div class="write"></div><div class="write"></div><div class="write"></div></div>
    <p class="small">${start.footer.notAdvice}${settings.phone && outcome?.mayContact ? html` ${settings.phone}` : nothing}</p>
  </main>`;
}
