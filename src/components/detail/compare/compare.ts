import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';

import { detail } from '../../../content/words/en/detail/index.js';
import { aboutGoals } from '../../../content/words/en/result/goals.js';
import { result } from '../../../content/words/en/result/index.js';
import { DEFAULT_VALUE, inOrder, type Value } from '../../../model/compare.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { controlStyles } from '../../../styles/controls.js';
import { type ExplainRequest, hasFigure, known } from '../../shared/explain.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { heading } from '../../shared/heading.js';
import { icon, INFO } from '../../shared/icons.js';
import { meterStyles } from '../../shared/meter.js';
import { choiceChips, choiceChipsStyles } from '../choice-chips.js';
import { cites } from '../citations.js';
import { detailStyles } from '../detail.styles.js';
import { pointsStyles } from '../points.styles.js';
import { addedTemplate } from './compare-added.js';
import { cardsTemplate } from './compare-cards.js';
import { tableTemplate } from './compare-table.js';
import { compareStyles } from './compare.styles.js';
import { COLUMNS, type CompareRow, type Sorted, sortedBy, sourcesOf } from './compare.view.js';
import { type Added, addedChoices, monthToConfirm } from './own-terms.js';
import { rowsFor } from './rows-for.js';

type Words = typeof detail.compare;

/**
 * "How does it compare?": other choices, doing nothing and mesotherapy beside each other. The visitor says what matters
 * most; that changes the order and no figure.
 *
 * @tag tx-compare
 */
export class Compare extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, meterStyles, choiceChipsStyles, detailStyles, pointsStyles, compareStyles];

  @state() private hidesNames = false;

  private rows: readonly CompareRow[] = [];
  private sorted: Sorted | undefined;
  private told: Value | undefined;
  /** Cards that a visitor opened or shut. */
  private readonly turned = new Map<string, boolean>();

  protected override willUpdate(): void {
    this.rows = this.explorer ? rowsFor(this.explorer, this.namesIn(this.explorer)) : [];
    this.sorted = this.explorer && sortedBy(this.rows, this.explorer.notes.value, this.wordsOf(this.explorer));
  }

  protected override updated(): void {
    const { explorer, sorted, told } = this;
    this.told = sorted?.value;
    if (explorer && sorted && told && told !== sorted.value && this.rows.length > 0) explorer.announce(sorted.status);
  }

  private wordsOf({ language }: Explorer): Words {
    return language.words('detail', detail).compare;
  }

  /** Whether medicines are named: the page may, and the visitor has not hidden them. */
  private namesIn({ settings }: Explorer): boolean {
    return settings.medicineNames && !this.hidesNames;
  }

  private readonly handleValue = (value: Value): void => this.explorer?.send({ type: 'note', notes: { value } });

  private readonly handleNames = (event: Event): void => {
    this.hidesNames = !(event.currentTarget as HTMLInputElement).checked;
  };

  private readonly handleTurn = (id: string, isOpen: boolean): void => {
    this.turned.set(id, isOpen);
    this.requestUpdate();
  };

  /** Open from the start: mesotherapy, and the first thing that can be done instead. */
  private isOpen(id: string): boolean {
    const first = inOrder(this.rows, DEFAULT_VALUE).find((row) => !row.isOwn && row.id !== 'cause');
    return this.turned.get(id) ?? (id === 'own' || id === first?.id);
  }

  private renderValues(words: Words, chosen: Value | null, level: number) {
    return html`<fieldset class="stack">
      <legend>${heading(level, words.ask, { class: 'h3' })}</legend>
      ${choiceChips<Value>('value', words.values, chosen, this.handleValue)}
    </fieldset>`;
  }

  private renderTrades(ordered: readonly CompareRow[], explorer: Explorer, words: Words) {
    const { citations } = explorer.language.words('detail', detail).explain;
    return html`<div class="stack wide">
      ${heading(explorer.headingLevel + 2, words.trades, { class: 'h3' })}
      <ul class="points">${ordered.map(({ name, trade }) => trade && html`<li data-figures>
        <b>${words.lead(name)}</b> ${trade.text}${cites(trade.sources, citations, hasFigure(trade.text))}</li>`)}
      </ul>
    </div>`;
  }

  private renderNotes(explorer: Explorer, added: readonly Added[], words: Words) {
    const { rows } = this;
    const { language, outcome, settings } = explorer;
    const month = [...rows, ...added].some(({ here }) => here.cost) ? monthToConfirm(explorer) : '';
    const hasUnchecked = rows.some(({ cells, isHidden }) => !isHidden && COLUMNS.some((column) => cells[column] === null));
    const isShort = outcome?.hidesPregnancyUnsafe;
    const hasNames = rows.some(({ id }) => id !== 'own' && words.choices[id].named);
    const of: ExplainRequest = { kind: 'sources', sources: sourcesOf(rows) };
    return html`
      ${isShort ? html`<p class="sm">${words.leftOut}</p>` : nothing}
      <div class="between">
        ${hasNames && settings.medicineNames ? html`<label class="switch">
          <input
            type="checkbox" role="switch" aria-checked=${this.hidesNames ? 'false' : 'true'} .checked=${!this.hidesNames} @change=${this.handleNames}
          />${words.names}
        </label>` : nothing}
        <tx-explain exportparts="button" .of=${of} .label=${words.sources}></tx-explain>
      </div>
      ${month ? html`<p class="sm">${language.words('result', result).plan.cost.stale.title(month)}</p>` : nothing}
      <p class="xs mut">${words.roughCost} ${hasUnchecked ? words.notCheckedMeans : nothing}
        ${hasNames && !settings.medicineNames ? words.noNames : nothing}</p>`;
  }

  protected override renderWith(explorer: Explorer) {
    const { rows, sorted } = this;
    const { answers: { goal }, headingLevel, language, notes } = explorer;
    if (!sorted || !goal || rows.length === 0) return nothing;
    const words = this.wordsOf(explorer);
    const added = addedChoices(explorer, this.namesIn(explorer), words);
    const cites = language.words('detail', detail).explain.citations;
    return html`<div class="detail" data-figures>
      ${this.renderValues(words, notes.value, headingLevel + 2)}
      <p class="note status">${icon(INFO)}<b>${sorted.status}</b></p>
      ${tableTemplate(sorted, words)}
      ${cardsTemplate(sorted, words, cites, (id) => this.isOpen(id), this.handleTurn)}
      ${addedTemplate(added, headingLevel + 2, words)}
      ${this.renderTrades(sorted.ordered, explorer, words)}
      <div class="stack">
        ${heading(headingLevel + 2, words.nothing, { class: 'h3' })}
        <p class="text">${known(language.words('result', aboutGoals).goals[goal].ifNothing)}</p>
      </div>
      ${this.renderNotes(explorer, added, words)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-compare': Compare;
  }
}
