import { html, nothing } from 'lit';

import { detail } from '../../../content/words/en/detail/index.js';
import { aboutGoals } from '../../../content/words/en/result/goals.js';
import { result } from '../../../content/words/en/result/index.js';
import type { Explorer } from '../../../state/explorer.js';
import { cellText } from '../../detail/compare/compare-cell.js';
import { COLUMNS, type CompareRow, sortedBy } from '../../detail/compare/compare.view.js';
import { addedChoices } from '../../detail/compare/own-terms.js';
import { rowsFor } from '../../detail/compare/rows-for.js';
import { rowAnswer } from '../../result/row.view.js';
import { head, type Pieces, point, said, sentence } from './said.js';

/** What is told of a choice, and what it gives and takes. */
function choicePieces(row: CompareRow, explorer: Explorer): Pieces {
  const { compare: words } = explorer.language.words('detail', detail);
  const { stop } = explorer.language.marks;
  const told = COLUMNS.map((column) => {
    const here = row.here[column];
    return `${words.pair(words.columns[column], cellText(row, column, words))}${here ? `. ${words.clinic.here(here)}` : ''}`;
  });
  return [
    point(row.name, html`${row.use ? `${row.use}${stop} ` : nothing}${told.join(`${stop} `)}${stop}`, explorer),
    ...(row.trade ? [html`<p class="piece mut">${said(row.trade, explorer)}</p>`] : []),
  ];
}

/** Other choices and doing nothing, those with the strongest proof first; what a clinic adds stands apart. */
export function comparePieces(explorer: Explorer): Pieces {
  const { answers: { goal }, language, outcome, settings } = explorer;
  const rows = rowsFor(explorer, settings.medicineNames);
  if (!goal || rows.length === 0) return [];
  const words = language.words('result', result);
  const { compare } = language.words('detail', detail);
  const { ordered, status } = sortedBy(rows, explorer.notes.value, compare);
  const added = addedChoices(explorer, settings.medicineNames, compare);
  return [
    head(words.rows.compare.title, explorer),
    sentence(html`<b>${rowAnswer('compare', explorer, words)}</b>`),
    sentence(status),
    ...ordered.flatMap((row) => choicePieces(row, explorer)),
    point(compare.nothing, said(language.words('result', aboutGoals).goals[goal].ifNothing, explorer), explorer),
    ...(added.length > 0 ? [
      head(compare.clinic.added, explorer), sentence(compare.clinic.notOurs),
      ...added.map(({ name, text, here }) => point(name, [text, here.visits, here.cost].filter(Boolean).join(' '), explorer)),
    ] : []),
    sentence(`${outcome?.hidesPregnancyUnsafe ? `${compare.leftOut} ` : ''}${compare.roughCost} ${compare.notCheckedMeans}`),
  ];
}
