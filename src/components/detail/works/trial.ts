import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';

import { detail } from '../../../content/words/en/detail/index.js';
import { result } from '../../../content/words/en/result/index.js';
import type { EffectWords } from '../../../content/words/shapes.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { hasFigure } from '../../shared/explain.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { heading } from '../../shared/heading.js';
import { icon, INFO } from '../../shared/icons.js';
import { citationStyles, cites } from '../citations.js';
import { detailStyles } from '../detail.styles.js';
import { dots, drawnTrial, type TwoGroups } from './trial.view.js';
import { trialStyles } from './trial.styles.js';

/** A hundred people as dots, some of them filled. */
interface Group {
  readonly kind: 'treated' | 'control' | 'harm';
  readonly title: string;
  readonly note: string;
  readonly count: number;
  /** The sentence for the count. */
  readonly said: (count: string) => string;
}

const ALL = 100;

/**
 * The one fair trial of women's hair as two squares of a hundred people, and those who said it hurt at the same size. Its
 * exact figures open as a table; what limits it stands beside it.
 *
 * @tag tx-trial
 */
export class Trial extends ExplorerElement {
  static override styles = [baseStyles, citationStyles, detailStyles, trialStyles];

  @state() private isOpen = false;

  private readonly handleTableClick = (): void => {
    this.isOpen = !this.isOpen;
  };

  /** The sentence under the dots, its figure large. */
  private renderCount({ count, said }: Group, { language }: Explorer) {
    const figure = language.format.number(count);
    const text = said(figure);
    const at = text.indexOf(figure);
    return html`${text.slice(0, at)}<b>${figure}</b>${text.slice(at + figure.length)}`;
  }

  private renderGroup(group: Group, explorer: Explorer) {
    const { kind, title, note, count } = group;
    return html`<figure class=${kind}>
      <p><b>${title}</b> <span>${note}</span></p>
      <svg class="flip" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <path class="on" d=${dots(0, count)}></path><path d=${dots(count, ALL)}></path>
      </svg>
      <figcaption>${this.renderCount(group, explorer)}</figcaption>
    </figure>`;
  }

  /** Pain, the one harm to the scalp that was counted. */
  private painIn({ language }: Explorer): EffectWords | undefined {
    const { effects } = language.words('detail', detail).safety;
    return effects.find(({ concerns, outOf100 }) => concerns.includes('hair') && outOf100 !== null);
  }

  private groups({ treated, control }: TwoGroups, explorer: Explorer): readonly Group[] {
    const { trial } = explorer.language.words('detail', detail).explain.works;
    const pain = this.painIn(explorer);
    return [
      { kind: 'treated', ...trial.treated, count: Math.round(treated), said: trial.better },
      { kind: 'control', ...trial.control, count: Math.round(control), said: trial.better },
      ...(pain?.outOf100 ? [{ kind: 'harm', title: trial.harm, note: pain.who, count: pain.outOf100, said: trial.hurt } as const] : []),
    ];
  }

  private renderTable({ treated, control, people }: TwoGroups, { language }: Explorer) {
    const { explain: { works: { trial } } } = language.words('detail', detail);
    const { number } = language.format;
    const rows = [[trial.treated.title, treated], [trial.control.title, control]] as const;
    return html`<table id="exact" ?hidden=${!this.isOpen}>
      <caption>${trial.table.caption}</caption>
      <thead><tr>${trial.table.head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${rows.map(([name, share], index) => html`<tr>
        <th scope="row">${name}</th><td>${number(people[index] ?? 0)}</td><td>${trial.table.percent(number(share))}</td>
      </tr>`)}</tbody>
    </table>`;
  }

  protected override renderWith(explorer: Explorer) {
    const outcome = drawnTrial();
    if (!outcome) return nothing;
    const { headingLevel, language, settings } = explorer;
    const { explain: { citations, works: { trial } } } = language.words('detail', detail);
    const { chart } = language.words('result', result).plan;
    const { number } = language.format;
    const [treated = 0, control = 0] = outcome.people;
    const more = Math.round(outcome.treated - outcome.control);
    const limits = settings.medicineNames ? [...trial.limits, trial.medicine.named] : trial.limits;
    return html`<div class="stack" data-figures>
      ${heading(headingLevel + 2, trial.title, { class: 'h3' })}
      <p class="text">${trial.women(number(treated + control), number(treated), number(control))} ${trial.visits.text}${
        cites([...trial.visits.sources, ...(this.painIn(explorer)?.sources ?? [])], citations, true)}</p>
      <div class="groups">${this.groups(outcome, explorer).map((group) => this.renderGroup(group, explorer))}</div>
      <p class="text"><b>${trial.more(number(more))}</b></p>
      <ul class="list">${limits.map(({ text, sources }) => html`<li data-figures>
        ${icon(INFO)}<span>${text}${cites(sources, citations, hasFigure(text))}</span></li>`)}</ul>
      <button class="exact" type="button" aria-expanded=${this.isOpen ? 'true' : 'false'} aria-controls="exact" @click=${this.handleTableClick}>
        ${this.isOpen ? chart.hideTable : chart.showTable}
      </button>
      ${this.renderTable(outcome, explorer)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-trial': Trial;
  }
}
