import { html, nothing, type TemplateResult } from 'lit';

import type { Explorer } from '../../../state/explorer.js';
import type { Paper } from '../../result/paper.view.js';
import type { OwnText } from '../../shared/paper.js';
import { inScope } from '../../shared/place.js';
import { feeLine, type TakeWords } from '../summary.view.js';
import { sourceNames } from '../summary-statements.view.js';
import { sourcesOf } from './blocks.js';
import { type Columns, namesOf, row, standing } from './both-page.js';

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
export function signsPage(explorer: Explorer, words: TakeWords): TemplateResult {
  const { answers, outcome, settings, language, today } = explorer;
  const isNamed = outcome?.screening.verdict !== 'not-now';
  const fee = isNamed ? feeLine(explorer, words) : '';
  const { signs, take: { print }, start } = words;
  const { stop } = language.marks;
  const { emergency } = settings;
  const sentence = emergency ? (emergency.isPartial ? signs.emergencyPartial : signs.emergency)(emergency.number) : signs.emergencyUnset;
  const partly = emergency?.isPartial ? signs.partly[settings.region] : undefined;
  const flags = inScope(signs.flags, answers);
  const ids = [...flags, signs.hint, ...(partly ? [partly] : [])].flatMap(({ sources }) => sources);
  return html`<main class="signs">
    <div class="top"><b>${isNamed ? settings.clinicName : nothing}</b><span>${print.printed(language.format.date(today))}</span></div>
    ${fee ? html`<p class="quiet">${fee}</p>` : nothing}
    <div><h1>${signs.title}</h1><p><b>${sentence}</b> ${partly?.text} ${signs.hint.text}</p></div>
    <table>
      <tbody>${flags.map(({ when, notice, text, urgency }) => html`<tr>
        <th scope="row">${when}</th><td>${notice}</td><td><b>${signs.urgency[urgency]}${stop}</b> ${text}</td>
      </tr>`)}</tbody>
    </table>
    <p><b>${signs.keep}</b> ${signs.keepText.text}</p>
    <div><div class="write"></div><div class="write"></div><div class="write"></div></div>
    <div class="small">
      ${sourcesOf({ title: print.sources, lines: sourceNames(ids, words) }, language.marks)}
      <p>${start.footer.notAdvice}${settings.phone && outcome?.mayContact ? html` <b>${settings.clinicName} <bdi>${settings.phone}</bdi></b>` : nothing}</p>
    </div>
  </main>`;
}

/**
 * A list or note for a doctor in two languages, line beside line. One that the visitor has changed stands whole in the column
 * it was written in, beside the words it was made with in the other.
 */
export function letterBothPage(papers: readonly [Paper, Paper], columns: Columns): TemplateResult {
  const [{ title, made, text }, other] = papers;
  const [{ explorer: { language, today } }] = columns;
  const isChanged = made !== text;
  const split = (whole: string): readonly string[] => (isChanged ? [whole] : whole.split('\n'));
  const [own, theirs] = [split(text), split(other.made)];
  const told = columns.map((column, index) => ({ ...column, title: index === 0 ? title : other.title, lines: index === 0 ? own : theirs }));
  return html`<main class="letter two">
    <div class="top three"><b></b>${namesOf(columns)}<span>${language.format.date(today)}</span></div>
    ${row(told, (column) => html`<h2>${column.title}</h2>`)}
    ${own.map((line, index) => (line.trim() || theirs[index]?.trim() ? row(told, ({ lines }) => html`<p class="text">${lines[index] ?? ''}</p>`) : nothing))}
    ${isChanged ? row(told, ({ words }) => html`<p><b>${words.take.print.changed}</b></p>`) : nothing}
    <div><div class="write"></div><div class="write"></div><div class="write"></div><div class="write"></div></div>
    ${row(told, (column) => html`<p>${standing(columns, column)} ${column.words.result.frame.notNow.note.foot}</p>`, 'small')}
  </main>`;
}
