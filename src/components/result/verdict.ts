import { html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';

import { result } from '../../content/words/en/result/index.js';
import type { GoalPlan, Outcome } from '../../model/outcome.js';
import type { Explorer } from '../../state/explorer.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import type { Explain, ExplainRequest, FigureName } from '../shared/explain.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { heading } from '../shared/heading.js';
import { carefulNotices } from './careful-notices.js';
import { chinNotice, legalNotice, openNotice } from './notices.js';
import { sectionStyles } from './section.styles.js';
import { verdictStyles } from './verdict.styles.js';
import { type Fact, keyFacts } from './verdict.view.js';
import { verdictCautions, verdictLead, verdictTitle } from './verdict-lead.js';
import { legalTag, verdictScale, verdictTag } from './verdict-tag.js';
import { verdictTagStyles } from './verdict-tag.styles.js';

type ResultWords = typeof result;

/** Which figure each fact is. */
const FIGURES: Readonly<Record<Fact['id'], FigureName>> = { recovery: 'recovery', sessions: 'sessions', cost: 'cost', proof: 'proof' };

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
    baseStyles, controlStyles, sectionStyles, verdictTagStyles, verdictStyles,
  ];

  /** How one fact is reached, under all of them; and the button that opened it. */
  @state() private recipe: ExplainRequest | undefined;

  private opener: Explain | undefined;

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

  private readonly handleRecipe = (of: ExplainRequest | undefined, opener: Explain): void => {
    if (!of && this.opener !== opener) return;
    this.recipe = of;
    this.opener = of && opener;
  };

  private readonly handleClose = (): void => this.opener?.close(true);

  private factsOf(plan: GoalPlan, outcome: Outcome, { settings, unconfirmed, language }: Explorer, words: ResultWords): readonly Fact[] {
    return keyFacts({
      plan, outcome, settings, unconfirmed, format: language.format, marks: language.marks, words: words.frame.verdict,
      grades: words.labels.grades, brief: words.rows.works.brief[plan.goal],
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

  private renderFact({ id, term, figure, range, note, button }: Fact) {
    const value = html`<span class=${this.moved.has(id) ? 'moved' : ''}>${figure}</span>`;
    const of: ExplainRequest = { kind: 'figure', figure: FIGURES[id] };
    return html`<div class="fact" part="key-figure" data-figures>
      <dt>${term}</dt>
      <dd class="figure">${keyed(figure, value)}${range ? html` <span class="range">${range}</span>` : nothing}</dd>
      <dd class="quiet">${note}</dd>
      <dd class="know">
        <tx-explain exportparts="button" .of=${of} .label=${button} .about=${button ? '' : term} .place=${this.handleRecipe}></tx-explain>
      </dd>
    </div>`;
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
    const careful = screening.verdict === 'ask-first' ? carefulNotices() : undefined;
    return html`
      <div class="pad verdict" data-figures>
        ${legalStatus ? legalTag(frame.legal.label) : verdictTag(screening.verdict, words.screening)}
        ${legalStatus ? legalNotice(explorer, words) : chinNotice(explorer, words)}
        ${heading(headingLevel, verdictTitle(plan, outcome, explorer, words), { class: 'h1', part: 'heading', id: 'title', focusable: true })}
        ${screening.verdict === 'open' ? openNotice(explorer, words) : nothing}
        ${careful?.why(screening, explorer) ?? nothing}
        ${verdictLead(plan, outcome, explorer, words)}
        <dl class="facts">${facts.map((fact) => keyed(fact.id, this.renderFact(fact)))}</dl>
        ${this.recipe ? html`<tx-recipe exportparts="button" .of=${this.recipe} .onClose=${this.handleClose}></tx-recipe>` : nothing}
        ${verdictCautions(plan, outcome, words)}
        <div class="cannot">
          ${heading(headingLevel + 1, frame.cannotTitle, { class: 'h3' })}
          <p class="text">${frame.cannot[explorer.answers.concern ?? 'face']}</p>
        </div>
        ${legalStatus ? nothing : verdictScale(screening.verdict, words.screening)}
      </div>
      ${careful?.list(explorer) ?? nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-verdict': ResultVerdict;
  }
}
