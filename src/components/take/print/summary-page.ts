import { html, nothing, svg, type TemplateResult } from 'lit';

import type { Marks } from '../../../content/words/catalogue.js';
import type { Explorer } from '../../../state/explorer.js';
import type { LegendMark } from '../../charts/chart-data.js';
import { planLink } from '../link.js';
import { qrTemplate } from '../qr.js';
import type { TakeAway, TakeBlock, TakeLine, TakeTable, TakeWords } from '../summary.view.js';
import { visitsDrawing } from './visits-drawing.js';

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

/** From the whole summary down: what goes first when a page is too short. The type is never made smaller. */
export const MEASURES: readonly Measure[] = [
  { questions: 7, checks: 4, studies: true, effects: true, sources: 30, notes: true },
  { questions: 6, checks: 3, studies: true, effects: true, sources: 30, notes: true },
  { questions: 5, checks: 2, studies: true, effects: true, sources: 30, notes: true },
  { questions: 5, checks: 0, studies: true, effects: true, sources: 30, notes: true },
  { questions: 5, checks: 2, studies: false, effects: true, sources: 30, notes: true },
  { questions: 5, checks: 0, studies: false, effects: true, sources: 30, notes: true },
  { questions: 4, checks: 0, studies: false, effects: true, sources: 14, notes: true },
  { questions: 4, checks: 0, studies: false, effects: false, sources: 14, notes: true },
  { questions: 4, checks: 0, studies: false, effects: true, sources: 14, notes: false },
  { questions: 3, checks: 0, studies: false, effects: false, sources: 8, notes: false },
];

/** What marks stand for, where no ink may carry it. */
const MARKS: Readonly<Partial<Record<LegendMark, string>>> = { course: '●', 'top-up': '○', band: '▬' };

/** The result on one page, from what a visitor takes along. */
export function summaryPage(take: TakeAway, explorer: Explorer, words: TakeWords, measure: Measure): TemplateResult {
  const { print } = words.take;
  const { format, marks } = explorer.language;
  const { timeline, table, questions, checks } = take;
  const { studies } = measure;
  return html`<main>
    <div class="top"><b>${explorer.settings.clinicName}</b><span>${print.printed(format.date(explorer.today))}</span></div>
    <div class="head">
      <div>
        <p><b>${take.about}</b></p>
        <p class="tag">${take.label}</p>
        <h1>${take.heading}</h1>
        ${take.lead.map((line) => html`<p>${line}</p>`)}
        ${joined(take.answers.title, take.answers.lines, marks.comma, marks)}
        ${take.health || take.reasons.length > 0
          ? html`<p><b>${print.health}:</b> ${take.health} ${take.reasons.length > 0 ? print.askBecause(take.reasons.join(marks.semicolon)) : nothing}</p>`
          : nothing}
        ${take.value ? html`<p><b>${take.value}</b></p>` : nothing}
      </div>
      ${codeOf(explorer, words)}
    </div>
    ${timeline ? html`<div>
      <h2>${print.when} <span>${timeline.legend.map(({ mark, text }) => `${MARKS[mark] ?? ''} ${text}`).join('  ')}</span></h2>
      ${visitsDrawing(timeline, explorer.language)}
    </div>` : nothing}
    <div class="pair">
      <div class="stack">
        ${table ? tableOf(table) : nothing}
        ${listOf(take.works, studies ? take.works.lines : without(take.works.lines, 1, 3))}
      </div>
      <div class="stack">
        ${ticksOf(questions.title, questions.lines, measure.questions, words)}
        ${listOf(take.safety, measure.effects ? take.safety.lines : without(take.safety.lines, 1, 3))}
        ${listOf(take.discussed)}
      </div>
    </div>
    ${ticksOf(checks.title, checks.lines, measure.checks, words)}
    <div class="box">${listOf(take.help)}</div>
    ${measure.notes ? html`<div class="pair">
      <div><h2>${take.keep.title}</h2><p>${take.keep.lines.join(' ')}</p><div class="write"></div></div>
      <div><h2>${print.notes}</h2><div class="write"></div><div class="write"></div></div>
    </div>` : html`<p><b>${take.keep.title}</b> ${take.keep.lines.join(' ')}</p>`}
    <div class="small">
      ${joined(take.basis.title, take.basis.lines, marks.semicolon, marks)}
      ${joined(take.sources.title, take.sources.lines.slice(0, measure.sources), marks.semicolon, marks)}
      <p>${take.foot.join(' ')}</p>
    </div>
  </main>`;
}

/** All but the lines from `from` up to `to`. */
const without = (lines: readonly string[], from: number, to: number): readonly string[] =>
  lines.filter((_line, index) => index < from || index >= to);

function joined(title: string, lines: readonly string[], between: string, { stop }: Marks): TemplateResult | typeof nothing {
  return lines.length > 0 ? html`<p><b>${title}:</b> ${lines.join(between)}${stop}</p>` : nothing;
}

function listOf({ title, lines }: TakeBlock, shown: readonly string[] = lines): TemplateResult | typeof nothing {
  return shown.length > 0 ? html`<div><h2>${title}</h2><ul>${shown.map((line) => html`<li>${line}</li>`)}</ul></div>` : nothing;
}

function tableOf({ title, head, rows, notes }: TakeTable): TemplateResult {
  return html`<div>
    <h2 id="visits">${title}</h2>
    <table aria-labelledby="visits">
      <thead><tr>${head.map((cell) => (cell ? html`<th scope="col">${cell}</th>` : html`<th></th>`))}</tr></thead>
      <tbody>${rows.map(({ name, cells }) => html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
    </table>
    ${notes.length > 0 ? html`<p class="quiet">${notes.join(' ')}</p>` : nothing}
  </div>`;
}

/** Lines with a box each: all that are ticked, then others up to a number. */
function ticksOf(title: string, lines: readonly TakeLine[], most: number, { take: { print } }: TakeWords): TemplateResult | typeof nothing {
  const shown = lines.filter(({ isTicked }, index) => isTicked || index < most);
  if (shown.length === 0) return nothing;
  return html`<div><h2>${title}</h2><ul class="lines">${shown.map(({ text, isTicked }) => html`<li>
    <svg viewBox="0 0 12 12" role="img" aria-label=${isTicked ? print.ticked : print.notTicked}>
      <rect x=".6" y=".6" width="10.8" height="10.8" rx="2" fill="none" stroke="#222"></rect>
      ${isTicked ? svg`<path d="M2.6 6.2 5 8.8 9.6 3" fill="none" stroke="#000" stroke-width="2"></path>` : nothing}
    </svg><span>${isTicked ? html`<b>${text}</b>` : text}</span>
  </li>`)}</ul></div>`;
}

/** The code that opens the plan; nothing where no plan may be passed on, or the address is too long for paper. */
function codeOf(explorer: Explorer, { take: { print } }: TakeWords): TemplateResult | typeof nothing {
  const code = qrTemplate(planLink(explorer), print.codeName);
  return code === nothing ? nothing : html`<div class="code">${code}${print.code}</div>`;
}
