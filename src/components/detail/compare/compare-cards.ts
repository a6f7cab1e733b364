import { html, nothing, type TemplateResult } from 'lit';

import type { compare } from '../../../content/words/en/detail/compare.js';
import { hasFigure } from '../../shared/explain.js';
import { icon } from '../../shared/icon.js';
import { type CitationWords, cites } from '../citations.js';
import { cellTemplate, cellText } from './compare-cell.js';
import { COLUMN_OF, COLUMNS, type CompareRow, type Sorted } from './compare.view.js';

type Words = typeof compare;

const UPRIGHT = 'M10 4v12';
const LEVEL = 'M4 10h12';

/** The same choices as numbered cards that open; for narrow pages. */
export function cardsTemplate(
  { value, ordered }: Sorted, words: Words, citations: CitationWords, isOpen: (id: string) => boolean, onTurn: (id: string, isOpen: boolean) => void,
): TemplateResult {
  const sorted = COLUMN_OF[value];
  const card = (row: CompareRow, index: number): TemplateResult => {
    const { id, name, use, trade } = row;
    const handleToggle = (event: Event): void => {
      const { open } = event.currentTarget as HTMLDetailsElement;
      if (open !== isOpen(id)) onTurn(id, open);
    };
    return html`<li class=${row.isOwn ? 'own' : ''}><details ?open=${isOpen(id)} @toggle=${handleToggle}>
      <summary>
        <span class="number" aria-hidden="true">${index + 1}</span>
        <span><b>${name}</b><span class="use">${words.pair(words.columns[sorted], cellText(row, sorted, words))}</span></span>
        <span class="turn">${icon(UPRIGHT)}${icon(LEVEL)}</span>
      </summary>
      <div class="open">
        ${use ? html`<p>${use}</p>` : nothing}
        <dl>${COLUMNS.filter((column) => column !== sorted || row.here[column]).map((column) => html`<dt>${words.columns[column]}</dt><dd>${cellTemplate(row, column, words)}</dd>`)}</dl>
        ${trade && html`<p data-figures>${trade.text}${cites(trade.sources, citations, hasFigure(trade.text))}</p>`}
      </div>
    </details></li>`;
  };
  return html`<ol class="cards">${ordered.map(card)}</ol>`;
}
