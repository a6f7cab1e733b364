import { css, html, nothing } from 'lit';

import { detail } from '../../../content/words/en/detail/index.js';
import { result } from '../../../content/words/en/result/index.js';
import type { Price } from '../../../model/cost.js';
import type { Explorer } from '../../../state/explorer.js';
import { factsOf } from '../../../state/facts.js';
import { baseStyles } from '../../../styles/base.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { heading } from '../../shared/heading.js';
import { explains } from '../../result/explains.js';
import { moneyIn } from '../../result/cost/cost.view.js';

/** Where a price for each visit stands to the clinic's list. */
export function placeInList(eachMinor: number, { lowMinor, highMinor }: Price): 'inside' | 'below' | 'above' {
  if (eachMinor < lowMinor) return 'below';
  return highMinor !== null && eachMinor > highMinor ? 'above' : 'inside';
}

/**
 * "What this tells you": the quote beside the clinic's own list, where it has one, and what it leaves out.
 *
 * @tag tx-quote-note
 */
export class QuoteNote extends ExplorerElement {
  static override styles = [baseStyles, css`
    div {
      display: grid;
      gap: calc(var(--_u) * 3);
    }
  `];

  protected override renderWith(explorer: Explorer) {
    const { outcome, language, settings, today, headingLevel, answers } = explorer;
    if (!outcome?.plan) return nothing;
    const { price, cost, goal } = outcome.plan;
    if (!price || !cost) return nothing;
    const { tells } = language.words('detail', detail).quote;
    const money = moneyIn(price.currency, language.format, language.words('result', result).plan);
    const list = factsOf(settings, today).priceOf(goal, answers);
    const each = cost.perVisit.low;
    const span = list?.source === 'owner' ? money.span({ low: list.lowMinor, likely: null, high: list.highMinor }) : '';
    return html`<div data-figures>
      ${heading(headingLevel + 2, tells.title, { class: 'h3' })}
      ${list && span ? html`<p class="sm mut">${tells[placeInList(each, list)](span)}</p>` : nothing}
      ${(price.forVisits ?? 1) > 1 ? html`<p class="sm mut">${tells.each(money.amount(each))}</p>` : nothing}
      <p class="sm mut">${tells.year}</p>
      <p>${explains(['cost'], language.words('result', result))}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-quote-note': QuoteNote;
  }
}
