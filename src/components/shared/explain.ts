import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import type { Basis } from '../../content/provenance-types.js';
import type { SourceId } from '../../content/sources.js';
import { knowing } from '../../content/words/en/know.js';
import type { Statement } from '../../content/words/shapes.js';
import type { EstimateGoal } from '../../model/answers.js';
import type { Explorer } from '../../state/explorer.js';
import { baseStyles } from '../../styles/base.js';
import { ExplorerElement } from './explorer-element.js';
import { icon, INFO } from './icon.js';

/** Figures of a plan that have a recipe of their own. */
export type FigureName =
  | 'sessions' | 'gap' | 'upkeep' | 'first-change' | 'minutes' | 'downtime' | 'visits' | 'cost' | 'proof' | 'recovery';

/** What is to be explained: a sentence by its sources, or a figure of a goal; the goal looked into when none is named. */
export type ExplainRequest =
  | { readonly kind: 'sources'; readonly sources: readonly SourceId[]; readonly basis?: readonly Basis[] }
  | { readonly kind: 'figure'; readonly figure: FigureName; readonly goal?: EstimateGoal };

/** The one that is open in each widget, by what all parts of a widget share. */
const openIn = new WeakMap<object, Explain>();

/**
 * "How we know": a button beside a figure, and under it, in place, how the figure is reached, what it rests on, its sources
 * and the day it was checked. One is open at a time.
 *
 * @tag tx-explain
 * @csspart button - The button.
 */
export class Explain extends ExplorerElement {
  static override styles = [baseStyles, css`
    button {
      display: inline-flex;
      gap: 4px;
      align-items: center;
      min-block-size: calc(44px * var(--_scale, 1));
      padding: 0;
      border: 0;
      background: none;
      color: var(--_accent);
      font: inherit;
      font-size: max(0.8125em, 12px);
      font-weight: 600;
      text-align: start;
      cursor: pointer;
    }
    button:hover span {
      text-decoration: underline;
    }
    .icon {
      flex: none;
      inline-size: 1.15em;
      block-size: 1.15em;
    }
    .below {
      display: block;
      margin-block: 8px;
    }
    @media print {
      button {
        display: none;
      }
    }
  `];

  /** What is explained. */
  @property({ attribute: false }) of: ExplainRequest | undefined;

  /** Words of the button; "How we know" when there are none. */
  @property() label = '';

  /** What the button is about, said after its words by screen readers alone. */
  @property() about = '';

  /** Said before the words of the button by screen readers alone. */
  @property() intro = '';

  /** Where given, the recipe is drawn by the one who gives it: called with what to draw, or `undefined` to draw none. */
  @property({ attribute: false }) place: ((of: ExplainRequest | undefined, explain: Explain) => void) | undefined;

  @state() private phase: 'shut' | 'loading' | 'open' | 'failed' = 'shut';

  @query('button') private button!: HTMLButtonElement;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  /** What is open is of one figure: with another the recipe goes. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.phase !== 'shut' && changed.has('of') && JSON.stringify(changed.get('of')) !== JSON.stringify(this.of)) this.close();
  }

  /** Folds the recipe away; the focus goes back to the button where it was inside. */
  close(takesFocus = false): void {
    this.phase = 'shut';
    this.place?.(undefined, this);
    if (takesFocus) this.button.focus();
  }

  private readonly handleClick = (): void => void (this.phase === 'open' ? this.close() : this.open());

  private async open(): Promise<void> {
    const { explorer } = this;
    if (!explorer) return;
    const other = openIn.get(explorer.send);
    if (other && other !== this) other.close();
    openIn.set(explorer.send, this);
    this.phase = 'loading';
    const isHere = await explorer.bring('detail');
    if (this.phase !== 'loading') return;
    this.phase = isHere ? 'open' : 'failed';
    if (isHere) this.place?.(this.of, this);
  }

  private readonly handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.phase === 'shut') return;
    event.stopPropagation();
    // A dialog of the page stays open.
    event.preventDefault();
    this.close(true);
  };

  protected override renderWith({ language }: Explorer) {
    const words = language.words('signs', knowing).know;
    const { phase } = this;
    const label = this.label || words.open;
    return html`<span @keydown=${this.handleKeydown}><button
      type="button" part="button" aria-expanded=${phase === 'open' ? 'true' : 'false'}
      aria-label=${this.about ? `${label}: ${this.about}` : nothing} @click=${this.handleClick}
    >${icon(INFO)}<span>${this.intro ? html`<span class="vh">${this.intro}</span>` : nothing}${label}</span></button>${this.renderBelow(words)}</span>`;
  }

  private renderBelow(words: typeof knowing.know) {
    switch (this.phase) {
      case 'shut': return nothing;
      case 'open': return this.place ? nothing : html`<tx-recipe class="below" exportparts="button" .of=${this.of} .onClose=${() => this.close(true)}></tx-recipe>`;
      default: return html`<span class="below" role="status">${this.phase === 'loading' ? words.loading : words.failed}</span>`;
    }
  }
}

/** Whether a sentence tells a figure. */
export function hasFigure(text: string): boolean {
  return /\p{Nd}/u.test(text);
}

/**
 * A sentence with the way to what stands behind it. Our own advice, without a figure in or beside it, needs none, and a
 * sentence of the owner's has none.
 */
export function known({ text, sources }: Statement, isFigure = hasFigure(text)): TemplateResult {
  const needsNone = sources.every((id) => id === 'editorial') && !(isFigure && sources[0]);
  if (needsNone) return html`${text}`;
  return html`<span data-figures>${text} <tx-explain
    exportparts="button" .of=${{ kind: 'sources', sources } satisfies ExplainRequest} .about=${text}
  ></tx-explain></span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-explain': Explain;
  }
}
