import { html, nothing, type TemplateResult } from 'lit';

import { kiosk } from '../../../content/words/en/kiosk/index.js';
import type { Explorer } from '../../../state/explorer.js';
import { heading } from '../../shared/heading.js';
import { pageOf } from '../../result/result.view.js';
import { handoffLink } from '../../take/link.js';
import { drawQr, qrTemplate } from '../../take/qr.js';
import { canPrint } from './can-print.js';

/** An address longer than this is not read out or typed by anybody. */
const LONGEST_TO_READ = 90;

/** The address in the code; empty where there is no code. */
export function codeLink(explorer: Explorer): string {
  const link = handoffLink(explorer);
  return link !== '' && drawQr(link) !== null ? link : '';
}

/** The way to paper: the summary, or the note where there is nothing else to take along. */
export function printAtDesk(explorer: Explorer): TemplateResult | typeof nothing {
  if (!canPrint(explorer)) return nothing;
  const { language, outcome } = explorer;
  const { take } = language.words('kiosk', kiosk).result;
  const isNote = outcome !== null && pageOf(outcome) === 'not-now';
  return html`<tx-print of=${isNote ? 'note' : 'summary'} exportparts="button" .label=${isNote ? take.printNote : take.print}></tx-print>`;
}

/**
 * "Take this with you": the plan as a code to scan, its address in words, and the way to paper. Nothing here leads off the
 * page, and no code holds an age, a safety answer, a price or a name.
 */
export function takeAlong(explorer: Explorer, link: string): TemplateResult {
  const { language, headingLevel } = explorer;
  const { take } = language.words('kiosk', kiosk).result;
  const address = link.replace(/^https?:\/\//, '');
  return html`
    ${heading(headingLevel + 1, take.title, { class: 'h3' })}
    <div class="code">${qrTemplate(link, take.name)}</div>
    <div class="told">
      <p>${take.scan} ${take.holds}</p>
      ${address.length <= LONGEST_TO_READ ? html`<p class="address"><bdi dir="ltr">${address}</bdi></p>` : nothing}
      ${printAtDesk(explorer)}
    </div>`;
}
