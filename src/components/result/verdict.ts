import { html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';

import { CHECKED } from '../../content/overview.js';
import { result } from '../../content/words/en/result/index.js';
import type { GoalPlan, Outcome } from '../../model/outcome.js';
import type { Explorer } from '../../state/explorer.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { basisLabelStyles } from '../shared/basis-label.js';
import { citationStyles } from '../shared/citations.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { heading } from '../shared/heading.js';
import { icon, INFO } from '../shared/icons.js';
import { askNotice, chinNotice, doctorList, legalNotice, openNotice } from './notices.js';
import { recipeNote, recipeStyles } from './recipe.js';
import { recipeFor } from './recipe-for.js';
import { sectionStyles } from './section.styles.js';
import { bringTo } from './section-link.js';
import { verdictStyles } from './verdict.styles.js';
import { type Fact, keyFacts } from './verdict.view.js';
import { verdictCautions, verdictLead, verdictTitle } from './verdict-lead.js';
import { legalTag, verdictScale, verdictTag } from './verdict-tag.js';
import { verdictTagStyles } from './verdict-tag.styles.js';

type ResultWords = typeof result;

/**
 * The short answer: the verdict, the plan in one sentence, three key facts of one size with how we know each, and what
 * this cannot tell.
 *
 * @tag tx-verdict
 * @csspart heading - The plan in one sentence.
 * @csspart key-figure - One of the three key facts.
 * @csspart button - How we know, Close, and the first action of the verdict.
 */
export class ResultVerdict extends ExplorerElement {
  static override styles = [
    baseStyles, controlStyles, sectionStyles, verdictTagStyles, basisLabelStyles, citationStyles, recipeStyles, verdictStyles,
  ];

  @state() private openFact: Fact['id'] | undefined;

  @query('#title') private titleElement!: HTMLElement | null;
  @query('#doctor-list') private listElement!: HTMLElement | null;

  /** Figures as last shown, to mark those that a change has moved. */
  private readonly shown = new Map<string, string>();
  private readonly moved = new Set<string>();

  /** The place where the focus goes when a visitor was led here, or to the list for the doctor. */
  async show(section?: string): Promise<HTMLElement | null> {
    await this.updateComplete;
    return section === 'list' ? this.listElement : this.titleElement;
  }

  private readonly handleList = (): void => {
    if (this.listElement) bringTo(this.listElement);
  };

  private handleFactClick(id: Fact['id']): void {
    this.openFact = this.openFact === id ? undefined : id;
  }

  private readonly handleClose = (): void => {
    const { openFact } = this;
    this.openFact = undefined;
    if (openFact) this.renderRoot.querySelector<HTMLElement>(`[data-fact="${openFact}"]`)?.focus();
  };

  private readonly handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.openFact) return;
    event.stopPropagation();
    this.handleClose();
  };

  private factsOf(plan: GoalPlan, outcome: Outcome, { settings, unconfirmed, language }: Explorer, words: ResultWords): readonly Fact[] {
    return keyFacts({
      plan, outcome, settings, unconfirmed, format: language.format, words: words.frame.verdict,
      grades: words.explain.grades, brief: words.works[plan.goal].brief,
    });
  }

  /** Remembers which figures a change moved; the first picture marks none. */
  private noteMoves(facts: readonly Fact[], isChange: boolean): void {
    for (const { id, figure } of facts) {
      const before = this.shown.get(id);
      if (isChange && before !== undefined && before !== figure) this.moved.add(id);
      this.shown.set(id, figure);
    }
  }

  private renderFact({ id, term, figure, range, note, button }: Fact, { frame }: ResultWords) {
    const isOpen = this.openFact === id;
    const value = html`<span class=${this.moved.has(id) ? 'moved' : ''}>${figure}</span>`;
    return html`<div class="fact" part="key-figure">
      <dt>${term}</dt>
      <dd class="figure">${keyed(figure, value)}${range ? html` <span class="range">${range}</span>` : nothing}</dd>
      <dd class="quiet">${note}</dd>
      <dd class="know">
        <button
          type="button" part="button" data-fact=${id} aria-expanded=${isOpen ? 'true' : 'false'}
          aria-label=${button === frame.verdict.know.button ? `${button}: ${term}` : nothing}
          aria-controls=${isOpen ? 'recipe' : nothing}
          @click=${() => this.handleFactClick(id)} @keydown=${this.handleKeydown}
        >${icon(INFO)}<span>${button}</span></button>
      </dd>
    </div>`;
  }

  private renderRecipe(plan: GoalPlan, explorer: Explorer, words: ResultWords) {
    const { openFact } = this;
    if (!openFact) return nothing;
    const { know } = words.frame.verdict;
    return recipeNote(recipeFor(openFact, plan, explorer, words), {
      level: explorer.headingLevel + 1, close: know.close, checked: know.checked(explorer.language.format.date(CHECKED)),
      basis: words.explain.basis, citations: words.explain.citations,
      onClose: this.handleClose, onKeydown: this.handleKeydown,
    });
  }

  protected override renderWith(explorer: Explorer) {
    const { outcome, headingLevel } = explorer;
    const plan = outcome?.plan;
    if (!outcome || !plan) return nothing;
    const words = explorer.language.words('result', result);
    const frame = words.frame.verdict;
    const { screening, legalStatus } = outcome;
    const facts = this.factsOf(plan, outcome, explorer, words);
    this.noteMoves(facts, explorer.change !== null);
    return html`
      <div class="pad verdict">
        ${legalStatus ? legalTag(frame.legal.label) : verdictTag(screening.verdict, words.screening)}
        ${legalStatus ? legalNotice(explorer, words) : chinNotice(explorer, words)}
        ${heading(headingLevel, verdictTitle(plan, outcome, explorer, words), { class: 'h1', part: 'heading', id: 'title', focusable: true })}
        ${screening.verdict === 'open' ? openNotice(explorer, words) : nothing}
        ${screening.verdict === 'ask-first' ? askNotice(screening, words, this.handleList) : nothing}
        ${verdictLead(plan, outcome, explorer, words)}
        <dl class="facts">${facts.map((fact) => this.renderFact(fact, words))}</dl>
        ${this.renderRecipe(plan, explorer, words)}
        ${verdictCautions(plan, outcome, words)}
        <div class="cannot">
          ${heading(headingLevel + 1, frame.cannotTitle, { class: 'h3' })}
          <p class="text">${frame.cannot[explorer.answers.concern ?? 'face']}</p>
        </div>
        ${legalStatus ? nothing : verdictScale(screening.verdict, words.screening)}
      </div>
      ${screening.verdict === 'ask-first' ? doctorList(explorer, screening, words) : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-verdict': ResultVerdict;
  }
}
