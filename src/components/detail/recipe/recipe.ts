import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';

import { CHECKED } from '../../../content/overview.js';
import { detail } from '../../../content/words/en/detail/index.js';
import { result } from '../../../content/words/en/result/index.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { controlStyles } from '../../../styles/controls.js';
import { basisLabel, basisLabelStyles } from '../../shared/basis-label.js';
import { type ExplainRequest, hasFigure } from '../../shared/explain.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { icon, X } from '../../shared/icons.js';
import { citation, citationStyles, links } from '../citations.js';
import { recipeFor } from './recipe-for.js';
import { recipeStyles } from './recipe.styles.js';
import type { RecipeRow } from './recipe.view.js';

/**
 * How a figure is reached: where it starts, what moved it, what it rests on, its sources, and the day it was checked.
 *
 * @tag tx-recipe
 */
export class RecipeNote extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, basisLabelStyles, citationStyles, recipeStyles];

  /** What is explained. */
  @property({ attribute: false }) of: ExplainRequest | undefined;

  /** Called when the visitor folds it away. Without it there is no button to. */
  @property({ attribute: false }) onClose: (() => void) | undefined;

  private readonly handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.onClose) return;
    event.stopPropagation();
    // A dialog of the page stays open.
    event.preventDefault();
    this.onClose();
  };

  private renderRow(row: RecipeRow, { language, settings }: Explorer) {
    const { basis } = language.words('result', result).labels;
    const { citations } = language.words('detail', detail).explain;
    const labels = row.basis.map((kind) => html` ${basisLabel(kind, basis)}`);
    const text = row.text || row.sources.length > 0
      ? html`<p>${row.text}${links(row.sources, citations, !row.text || hasFigure(row.text))}</p>`
      : nothing;
    const cited = row.cited ? citation(row.cited, citations, settings.medicineNames) : nothing;
    return html`<li class=${row.counts ? '' : 'hollow'}>
      <span>${row.label ? html`<b>${row.label}</b>` : nothing}${labels}</span>
      ${row.value ? html`<span class="value">${row.value}</span>` : nothing}
      ${text}${cited}
    </li>`;
  }

  protected override renderWith(explorer: Explorer) {
    const { language } = explorer;
    const recipe = this.of && recipeFor(this.of, explorer);
    if (!recipe) return nothing;
    const { recipes } = language.words('detail', detail);
    return html`<div class="recipe" role="group" aria-label=${recipe.title} @keydown=${this.handleKeydown}>
      <div class="recipe-head">
        <div>
          <p class="h3">${recipe.title}</p>
          ${recipe.lead ? html`<p class="sm mut">${recipe.lead}</p>` : nothing}
        </div>
        ${this.onClose ? html`<button type="button" part="button" class="button t small" @click=${this.onClose}>
          ${icon(X)}${recipes.close}</button>` : nothing}
      </div>
      <ol>${recipe.rows.map((row) => this.renderRow(row, explorer))}</ol>
      <p class="sm mut">${recipe.notes.map((note) => html`${note} `)}${recipes.checked(language.format.date(CHECKED))}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-recipe': RecipeNote;
  }
}
