import { html, nothing, svg, type TemplateResult } from 'lit';

import type { Explorer } from '../../../state/explorer.js';
import type { Marks } from '../../../content/words/catalogue.js';
import { handoffLink, planLink } from '../link.js';
import { qrTemplate } from '../qr.js';
import type { TakeBlock, TakeLine, TakeTable, TakeWords } from '../summary.view.js';

type Piece = TemplateResult | typeof nothing;

/** How much of a summary is printed. Ticked lines always are. */
export interface Measure {
  readonly questions: number;
  readonly checks: number;
  /** Whether a study for and one against are told, beside the answer. */
  readonly studies: boolean;
  readonly effects: boolean;
  readonly sources: number;
  /** Whether there is room to write notes. */
  readonly notes: boolean;
}

/** All but the lines from `from` up to `to`. */
export const without = (lines: readonly string[], from: number, to: number): readonly string[] =>
  lines.filter((_line, index) => index < from || index >= to);

/** A title and its lines as one sentence. */
export function joined(title: string, lines: readonly string[], between: string, { stop }: Marks): Piece {
  return lines.length > 0 ? html`<p><b>${title}:</b> ${lines.join(between)}${stop}</p>` : nothing;
}

/** Sources, whose names and numbers are read from the left in every language. */
export function sourcesOf({ title, lines }: TakeBlock, { semicolon, stop }: Marks, most = lines.length): Piece {
  return lines.length > 0 ? html`<p><b>${title}:</b> <bdi lang="en" dir="ltr">${lines.slice(0, most).join(semicolon)}</bdi>${stop}</p>` : nothing;
}

/** A heading over points. */
export function listOf({ title, lines }: TakeBlock, shown: readonly string[] = lines): Piece {
  return shown.length > 0 ? html`<div><h2>${title}</h2><ul>${shown.map((line) => html`<li>${line}</li>`)}</ul></div>` : nothing;
}

/** The visits and amounts. `id` is its name on this sheet. */
export function tableOf({ title, head, rows, notes }: TakeTable, id: string): TemplateResult {
  return html`<div>
    <h2 id=${id}>${title}</h2>
    <table aria-labelledby=${id}>
      <thead><tr>${head.map((cell) => (cell ? html`<th scope="col">${cell}</th>` : html`<th></th>`))}</tr></thead>
      <tbody>${rows.map(({ name, cells }) => html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
    </table>
    ${notes.length > 0 ? html`<p class="quiet">${notes.join(' ')}</p>` : nothing}
  </div>`;
}

/** Lines with a box each: all that are ticked, then others up to a number. */
export function ticksOf(title: string, lines: readonly TakeLine[], most: number, { take: { print } }: TakeWords): Piece {
  const shown = lines.filter(({ isTicked }, index) => isTicked || index < most);
  if (shown.length === 0) return nothing;
  return html`<div><h2>${title}</h2><ul class="lines">${shown.map(({ text, isTicked }) => html`<li>
    <svg viewBox="0 0 12 12" role="img" aria-label=${isTicked ? print.ticked : print.notTicked}>
      <rect x=".6" y=".6" width="10.8" height="10.8" rx="2" fill="none" stroke="#222"></rect>
      ${isTicked ? svg`<path d="M2.6 6.2 5 8.8 9.6 3" fill="none" stroke="#000" stroke-width="2"></path>` : nothing}
    </svg><span>${isTicked ? html`<b>${text}</b>` : text}</span>
  </li>`)}</ul></div>`;
}

/** What the health answers came to, with the reasons to ask a doctor. */
export function healthOf({ health, reasons }: { readonly health: string; readonly reasons: readonly string[] }, { take: { print } }: TakeWords, { semicolon }: Marks): Piece {
  if (!health && reasons.length === 0) return nothing;
  return html`<p><b>${print.health}:</b> ${health} ${reasons.length > 0 ? print.askBecause(reasons.join(semicolon)) : nothing}</p>`;
}

/** The code that opens the plan; nothing where no plan may be passed on, or the address is too long for paper. */
export function codeOf(explorer: Explorer, { take: { print } }: TakeWords): Piece {
  const link = explorer.settings.mode === 'kiosk' ? handoffLink(explorer) : planLink(explorer);
  const code = qrTemplate(link, print.codeName);
  return code === nothing ? nothing : html`<div class="code">${code}${print.code}</div>`;
}
