import { html, nothing, type TemplateResult } from 'lit';

import { findLanguage } from '../../../content/words/languages.js';
import type { Explorer } from '../../../state/explorer.js';
import type { Language } from '../../../state/language.js';
import { languageName } from '../../result/other-language.view.js';
import { type TakeAway, takeAway, type TakeTable, type TakeWords, takeWords } from '../summary.view.js';
import { codeOf, healthOf, joined, listOf, type Measure, sourcesOf, tableOf, ticksOf, without } from './blocks.js';

/** One column: a visit told in one language. */
export interface Column {
  readonly explorer: Explorer;
  readonly words: TakeWords;
}

/** The visit in the language shown and in another one; the one shown comes first. */
export type Columns = readonly [Column, Column];

/** How much of a summary is printed in two languages: what the table says already can go too. */
interface BothMeasure extends Measure {
  /** Whether the plan is told in sentences, beside its table. */
  readonly likely: boolean;
  /** Whether the table tells later years, and the proof more than its first line. */
  readonly more: boolean;
}

/** As `MEASURES`, for half the width. */
export const BOTH_MEASURES: readonly BothMeasure[] = [
  { questions: 6, checks: 3, studies: true, effects: true, sources: 30, notes: true, likely: true, more: true },
  { questions: 5, checks: 0, studies: true, effects: true, sources: 30, notes: true, likely: true, more: true },
  { questions: 5, checks: 0, studies: true, effects: true, sources: 14, notes: false, likely: true, more: true },
  { questions: 5, checks: 0, studies: false, effects: true, sources: 14, notes: false, likely: true, more: true },
  { questions: 5, checks: 0, studies: false, effects: true, sources: 8, notes: false, likely: false, more: true },
  { questions: 4, checks: 0, studies: false, effects: false, sources: 8, notes: false, likely: false, more: true },
  { questions: 4, checks: 0, studies: false, effects: false, sources: 5, notes: false, likely: false, more: false },
  { questions: 3, checks: 0, studies: false, effects: false, sources: 5, notes: false, likely: false, more: false },
  { questions: 2, checks: 0, studies: false, effects: false, sources: 3, notes: false, likely: false, more: false },
  { questions: 1, checks: 0, studies: false, effects: false, sources: 3, notes: false, likely: false, more: false },
  { questions: 0, checks: 0, studies: false, effects: false, sources: 3, notes: false, likely: false, more: false },
];

export function columnsOf(explorer: Explorer, other: Language): Columns {
  const column = (language: Language): Column => ({ explorer: { ...explorer, language }, words: takeWords(language) });
  return [column(explorer.language), column(other)];
}

/** One row: the same block in each language, with the language and direction it is read in. */
export function row<C extends Column>(columns: readonly C[], block: (column: C) => unknown, kind = ''): TemplateResult | typeof nothing {
  const blocks = columns.map(block);
  if (blocks.every((one) => one === nothing)) return nothing;
  return html`<div class="both ${kind}">${columns.map(({ explorer: { language: { lang, dir } } }, index) =>
    html`<div class="column" lang=${lang} dir=${dir}>${blocks[index]}</div>`)}</div>`;
}

/** The names of both languages, each as its readers write it. */
export function namesOf(columns: Columns): TemplateResult {
  const [one, two] = columns.map(({ explorer: { language: { lang, dir } } }) => html`<bdi lang=${lang} dir=${dir}>${languageName(lang)}</bdi>`);
  return html`<span>${one} | ${two}</span>`;
}

/** What is to be known of the two columns: which one counts, and which is a draft. */
export function standing(columns: Columns, { words: { take: { print } }, explorer: { language } }: Column): string {
  const langs = columns.map(({ explorer: { language: { lang } } }) => lang);
  const drafts = langs.filter((lang) => lang !== 'en' && !findLanguage(lang)?.reviewed);
  return [
    print.both, ...(langs.includes('en') ? [print.englishCounts] : []), ...drafts.map((lang) => print.draft(languageName(lang, language.lang))),
  ].join(' ');
}

/** The rows of a plan with amounts that tell the course and its first year; its notes stand at the foot. */
function cut(table: TakeTable, hasMore: boolean): TakeTable {
  const { rows } = table;
  return { ...table, notes: [], rows: hasMore || rows.length < 7 ? rows : rows.filter((_row, index) => [0, 1, 3, 4].includes(index)) };
}

/** The result on one page in two languages, block beside block. Its drawing of visits is left out: the table says the same. */
export function bothPage(columns: Columns, measure: BothMeasure): TemplateResult {
  const told = columns.flatMap((column) => {
    const take = takeAway(column.explorer);
    return take ? [{ ...column, take, marks: column.explorer.language.marks }] : [];
  });
  const [first] = told;
  if (!first) return html``;
  const { explorer: { settings, language, today, outcome }, words, take: { sources } } = first;
  // What is open is said of all of them in one sentence.
  const isOpen = outcome?.screening.verdict === 'open';
  // Prices and who stands behind them are told once, in the language that counts.
  const counts = Math.max(0, columns.findIndex(({ explorer: { language: { lang } } }) => lang === 'en'));
  const block = (lines: (take: TakeAway) => unknown, kind = '') => row(told, ({ take }) => lines(take), kind);
  const { studies, effects, notes, questions, checks, likely, more } = measure;
  return html`<main class="two">
    <div class="top three"><b>${settings.clinicName}</b>${namesOf(columns)}<span>${words.take.print.printed(language.format.date(today))}</span></div>
    ${row(told, ({ take, words: own, marks }) => html`
      <p><span class="tag">${take.label}</span> <b>${take.about}</b></p><h1>${take.heading}</h1>
      ${[...take.lead, ...(likely ? take.likely : [])].map((line) => html`<p>${line}</p>`)}
      ${joined(take.answers.title, take.answers.lines, marks.comma, marks)}${healthOf(more || !isOpen ? take : { ...take, reasons: [] }, own, marks)}
      ${take.value ? html`<p><b>${take.value}</b></p>` : nothing}`)}
    ${row(told, ({ take, explorer: { language: { lang } } }) => (take.table ? tableOf(cut(take.table, more), `visits-${lang}`) : nothing))}
    ${block(({ works }) => listOf(works, studies ? works.lines : without(works.lines, 1, more ? 3 : works.lines.length)))}
    ${block(({ safety }) => listOf(safety, effects ? safety.lines : without(safety.lines, 1, 3)))}
    ${row(told, ({ take: { questions: { title, lines } }, words: own }) => ticksOf(title, lines, questions, own))}
    ${row(told, ({ take: { checks: { title, lines } }, words: own }) => ticksOf(title, lines, checks, own))}
    ${block(({ discussed }) => listOf(discussed))}
    ${block(({ help }) => listOf(help), 'box')}
    ${notes ? block(({ keep }) => html`<p><b>${keep.title}</b> ${keep.lines.join(' ')}</p>`) : nothing}
    <div class="head small">
      <div>
        ${told.map(({ take: { foot, basis, table }, marks, ...column }, index) => html`<div class="column" lang=${column.explorer.language.lang} dir=${column.explorer.language.dir}>
          <p>${standing(columns, column)} ${(index === counts ? [...(table?.notes ?? []), ...foot] : foot.slice(0, 1)).join(' ')}</p>${notes ? joined(basis.title, basis.lines, marks.semicolon, marks) : nothing}
        </div>`)}
        ${sourcesOf(sources, language.marks, measure.sources)}
      </div>
      ${codeOf(first.explorer, words)}
    </div>
  </main>`;
}
