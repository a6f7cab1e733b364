import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import { CHECKED, CONTENT_VERSION } from '../../../content/overview.js';
import { detail } from '../../../content/words/en/detail/index.js';
import { kiosk } from '../../../content/words/en/kiosk/index.js';
import { start } from '../../../content/words/en/start.js';
import { findLanguage } from '../../../content/words/languages.js';
import type { Explorer } from '../../../state/explorer.js';
import { isolated } from '../../detail/method/about.js';
import { checksOf, questionsOf, type TickLine } from '../../detail/practitioner/practitioner.view.js';
import { CHECK, INFO } from '../../shared/icons.js';
import { canPrint } from './can-print.js';
import { head, line, type Pieces, said, sentence } from './said.js';
import { codeLink } from './take-along.js';

/** A line to tick. */
function tick({ id, text }: TickLine, { notes, send }: Explorer) {
  const handle = (event: Event): void => {
    const others = [...notes.ticks].filter((other) => other !== id);
    send({ type: 'note', notes: { ticks: new Set((event.currentTarget as HTMLInputElement).checked ? [...others, id] : others) } });
  };
  return html`<label class="tick">
    <input type="checkbox" .checked=${live(notes.ticks.has(id))} @change=${handle}><span>${text}</span>
  </label>`;
}

/** How to choose who does it: what to check, what a first talk covers, and what reviews can show. */
function choosing(explorer: Explorer): Pieces {
  const { explain: { practitioner: labels }, practitioner } = explorer.language.words('detail', detail);
  return [
    head(labels.checks, explorer),
    ...checksOf(explorer).map((check) => html`<div class="piece">
      ${tick(check, explorer)}<p class="mut">${check.more.map((one) => html`${said(one, explorer)} `)}</p>
    </div>`),
    head(labels.consultation, explorer),
    ...practitioner.consultation.map((one) => line(CHECK, said(one, explorer))),
    head(labels.reviews, explorer),
    sentence(said(practitioner.reviews, explorer)),
  ];
}

/** How all of this was reached, who has read it, and where its sources are. */
function method(explorer: Explorer): Pieces {
  const { language: { lang, format, marks, words }, settings: { reviewer, approval } } = explorer;
  const { method: how, methodPage: page } = words('detail', detail);
  const { footer } = words('start', start);
  const { take } = words('kiosk', kiosk).result;
  const signed = findLanguage(lang)?.reviewed;
  const translation = signed ? page.signed(isolated(signed.name), format.date(signed.date)) : page.draft;
  return [
    head(page.title, explorer),
    sentence(page.lead),
    ...[...how.proof.slice(0, 3), ...how.weak].map((one) => line(INFO, said(one, explorer))),
    sentence(html`${page.english}: ${reviewer ? page.reviewed(isolated(reviewer.name), format.date(reviewer.date)) : page.notReviewed}
      ${lang === 'en' ? nothing : `${page.translation}: ${translation}`}
      ${footer.checked(format.number(CONTENT_VERSION), format.date(CHECKED))}${marks.stop} ${approval ? footer.approval(isolated(approval)) : nothing}
      ${codeLink(explorer) ? html`<b>${take.sources}</b>` : nothing}`),
  ];
}

/** Questions to take along, to be ticked for the print-out; how to choose who does it; and how all this was reached. */
export function questionsTab(explorer: Explorer): Pieces {
  const { result: words } = explorer.language.words('kiosk', kiosk);
  return [
    sentence(canPrint(explorer) ? words.tick : words.tickOnly),
    ...questionsOf(explorer).map((question) => html`<div class="piece">${tick(question, explorer)}</div>`),
    ...choosing(explorer),
    ...method(explorer),
  ];
}
