import { html, nothing, type TemplateResult } from 'lit';

import type { Explorer } from '../../../state/explorer.js';
import type { LegendMark } from '../../charts/chart-data.js';
import { feeLine, type TakeAway, type TakeWords } from '../summary.view.js';
import { codeOf, healthOf, joined, listOf, type Measure, sourcesOf, tableOf, ticksOf, without } from './blocks.js';
import { visitsDrawing } from './visits-drawing.js';

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
  const fee = feeLine(explorer, words);
  return html`<main>
    <div class="top"><b>${explorer.settings.clinicName}</b><span>${print.printed(format.date(explorer.today))}</span></div>
    ${fee ? html`<p class="quiet">${fee}</p>` : nothing}
    <div class="head">
      <div>
        <p><b>${take.about}</b></p>
        <p class="tag">${take.label}</p>
        <h1>${take.heading}</h1>
        ${[...take.lead, ...take.likely].map((line) => html`<p>${line}</p>`)}
        ${joined(take.answers.title, take.answers.lines, marks.comma, marks)}
        ${healthOf(take, words, marks)}
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
        ${table ? tableOf(table, 'visits') : nothing}
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
      ${sourcesOf(take.sources, marks, measure.sources)}
      <p>${take.foot.join(' ')}</p>
    </div>
  </main>`;
}
