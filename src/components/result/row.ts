import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import { result } from '../../content/words/en/result/index.js';
import { knowing } from '../../content/words/en/know.js';
import { start } from '../../content/words/en/start.js';
import type { Explorer } from '../../state/explorer.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import type { Ledger } from '../shared/ledger.js';
import { numberToCall } from '../shared/place.js';
import { storiesOf } from '../shared/stories.js';
import { rowAnswer, type RowName } from './row.view.js';

type ResultWords = typeof result;

export type { RowName };

/** What each row unfolds: elements of the part `detail`. */
const BODIES: Readonly<Record<RowName, TemplateResult>> = {
  how: html`<tx-how exportparts="button"></tx-how>`,
  works: html`<tx-works exportparts="button"></tx-works>`,
  compare: html`<tx-compare exportparts="button"></tx-compare>`,
  safety: html`<tx-safety exportparts="button"></tx-safety>`,
  myths: html`<tx-myths exportparts="button"></tx-myths>`,
  stories: html`<tx-stories exportparts="button"></tx-stories>`,
  practitioner: html`<tx-practitioner exportparts="button"></tx-practitioner>`,
  afterwards: html`<tx-afterwards exportparts="button"></tx-afterwards>`,
  check: html`<tx-check exportparts="button"></tx-check>`,
};

/**
 * One row of the ledger: a question and the line that answers it. What it unfolds is brought when it is unfolded first.
 *
 * @tag tx-row
 * @csspart heading - The question.
 */
export class Row extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, css`
    .wait {
      display: grid;
      gap: 12px;
      justify-items: start;
      padding-block-end: calc(var(--_u) * 6);
      color: var(--_ink-2);
    }
  `];

  @property() name: RowName = 'how';

  @state() private phase: 'folded' | 'loading' | 'here' | 'failed' = 'folded';

  @query('tx-ledger') private ledger!: Ledger | null;

  private isPlaced = false;

  /** Unfolds the row and gives the place where the focus goes; `null` where there is nothing to show. */
  async show(): Promise<HTMLElement | null> {
    await this.updateComplete;
    void this.bring();
    return this.ledger?.show() ?? null;
  }

  protected override updated(): void {
    const { ledger, explorer } = this;
    if (this.isPlaced || !ledger || !explorer) return;
    this.isPlaced = true;
    // The warning signs stand open wherever mesotherapy is not advised now.
    if (this.name === 'safety' && explorer.outcome?.screening.verdict === 'not-now') void this.show();
  }

  private readonly bring = async (): Promise<void> => {
    if (this.phase === 'here' || this.phase === 'loading' || !this.explorer) return;
    this.phase = 'loading';
    this.phase = (await this.explorer.bring('detail')) ? 'here' : 'failed';
    if (this.name === 'safety' && this.phase === 'failed') await this.explorer.bring('signs');
  };

  private titleOf(explorer: Explorer, { rows }: ResultWords): string {
    const hasPhotos = this.name === 'stories' && storiesOf(explorer).some(({ photos }) => photos);
    return hasPhotos ? rows.stories.titlePhotos : rows[this.name].title;
  }

  /** The card of warning signs where the rest of safety did not come; a short warning stands in it until it is here. */
  private renderSigns({ language, settings }: Explorer) {
    const { warning } = language.words('start', start);
    return html`<tx-red-flags exportparts="button"><p>${warning.emergency(numberToCall(settings, warning))}</p></tx-red-flags>`;
  }

  private renderBody(explorer: Explorer) {
    const words = explorer.language.words('signs', knowing).know;
    if (this.phase === 'here') return BODIES[this.name];
    if (this.phase === 'failed') {
      return html`<div class="wait"><p role="alert">${words.failed}</p>
        <button type="button" part="button" class="button s" @click=${this.bring}>${words.retry}</button></div>
        ${this.name === 'safety' ? this.renderSigns(explorer) : nothing}`;
    }
    return this.phase === 'loading' ? html`<p class="wait" role="status">${words.loading}</p>` : nothing;
  }

  protected override renderWith(explorer: Explorer) {
    const { answers, headingLevel, language, outcome } = explorer;
    if (!answers.concern || (this.name === 'compare' && outcome?.screening.verdict === 'not-now')) return nothing;
    const words = language.words('result', result);
    return html`<tx-ledger
      exportparts="heading" .heading=${this.titleOf(explorer, words)} .answer=${rowAnswer(this.name, explorer, words)}
      .level=${headingLevel + 1} @unfold=${this.bring}
    ><div>${this.renderBody(explorer)}</div></tx-ledger>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-row': Row;
  }
}
