import { html, nothing, type TemplateResult } from 'lit';

import type { Explorer } from '../../../state/explorer.js';
import type { OwnText } from '../../shared/paper.js';
import { inScope } from '../../shared/place.js';
import type { TakeWords } from '../summary.view.js';
import { sourceNames } from '../summary-statements.view.js';

/** A list or a note for a doctor: its words as they stand on the screen, and room to write. */
export function letterPage(title: string, text: string, { language, today }: Explorer, { result }: TakeWords): TemplateResult {
  return html`<main class="letter">
    <div class="top"><b>${title}</b><span>${language.format.date(today)}</span></div>
    <p class="text">${text}</p>
    <div><div class="write"></div><div class="write"></div><div class="write"></div><div class="write"></div></div>
    <p class="small">${result.frame.notNow.note.foot}</p>
  </main>`;
}

/** A text as it stands on the screen, and nothing beside it. */
export function textPage({ title, text }: OwnText, { language, today }: Explorer): TemplateResult {
  return html`<main class="letter">
    <div class="top"><b>${title}</b><span>${language.format.date(today)}</span></div>
    <p class="text">${text}</p>
  </main>`;
}

/** The card of warning signs, by time. */
export function signsPage({ answers, outcome, settings, language, today }: Explorer, words: TakeWords): TemplateResult {
  const { signs, take: { print }, start } = words;
  const { stop, semicolon } = language.marks;
  const { emergency } = settings;
  const sentence = emergency ? (emergency.isPartial ? signs.emergencyPartial : signs.emergency)(emergency.number) : signs.emergencyUnset;
  const partly = emergency?.isPartial ? signs.partly[settings.region] : undefined;
  const flags = inScope(signs.flags, answers);
  const ids = [...flags, signs.hint, ...(partly ? [partly] : [])].flatMap(({ sources }) => sources);
  return html`<main class="signs">
    <div class="top"><b>${outcome?.screening.verdict === 'not-now' ? nothing : settings.clinicName}</b><span>${print.printed(language.format.date(today))}</span></div>
    <div><h1>${signs.title}</h1><p><b>${sentence}</b> ${partly?.text} ${signs.hint.text}</p></div>
    <table>
      <tbody>${flags.map(({ when, notice, text, urgency }) => html`<tr>
        <th scope="row">${when}</th><td>${notice}</td><td><b>${signs.urgency[urgency]}${stop}</b> ${text}</td>
      </tr>`)}</tbody>
    </table>
    <p><b>${signs.keep}</b> ${signs.keepText.text}</p>
    <div><div class="write"></div><div class="write"></div><div class="write"></div></div>
    <div class="small">
      <p><b>${print.sources}:</b> ${sourceNames(ids, words).join(semicolon)}${stop}</p>
      <p>${start.footer.notAdvice}${settings.phone && outcome?.mayContact ? html` <b>${settings.clinicName} <bdi>${settings.phone}</bdi></b>` : nothing}</p>
    </div>
  </main>`;
}
