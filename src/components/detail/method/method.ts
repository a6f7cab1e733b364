import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';

import type { Grade } from '../../../content/figures.js';
import type { Basis } from '../../../content/provenance.js';
import { detail } from '../../../content/words/en/detail/index.js';
import { result } from '../../../content/words/en/result/index.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { basisLabel, basisLabelStyles } from '../../shared/basis-label.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { heading } from '../../shared/heading.js';
import { BACK, icon } from '../../shared/icons.js';
import { meter, meterStyles } from '../../shared/meter.js';
import { sectionStyles } from '../../result/section.styles.js';
import { languageTemplate, placesTemplate, whoTemplate } from './about.js';
import { sourcesTemplate } from './all-sources.js';
import { methodStyles } from './method.styles.js';
import { kinds, section, statements, type Words } from './parts.js';
import { ruleTemplate } from './rule.js';
import { standardsTemplate } from './standards.js';

const BASES: readonly Basis[] = ['published', 'practice', 'editorial', 'owner', 'arithmetic'];
const GRADES: readonly Grade[] = ['good', 'limited', 'very-limited'];

/**
 * How we work this out: kinds of figure, the rule with the visitor's own numbers, grades, the safety answer, what is weak,
 * the check against a list for decision aids, language and review, who pays, and all sources by kind.
 *
 * @tag tx-method
 * @csspart heading - The heading of the page.
 * @csspart button - The way back.
 */
export class Method extends ExplorerElement {
  static override styles = [baseStyles, basisLabelStyles, meterStyles, sectionStyles, methodStyles];

  /** Leads back to the result; without it no way back is shown. */
  @property({ attribute: false }) onClose: (() => void) | undefined;

  /** The place where the focus goes when a visitor was led here. */
  async show(): Promise<HTMLElement | null> {
    await this.updateComplete;
    return this.renderRoot.querySelector<HTMLElement>('#title');
  }

  private renderTitle({ headingLevel }: Explorer, { methodPage: page }: Words) {
    return html`<div class="section">
      ${this.onClose
        ? html`<button type="button" part="button" class="back" @click=${this.onClose}>${icon(BACK)}${page.back}</button>` : nothing}
      ${heading(headingLevel + 1, page.title, { class: 'h2', part: 'heading', id: 'title', focusable: true })}
      <p class="mut text">${page.lead}</p>
    </div>`;
  }

  protected override renderWith(explorer: Explorer) {
    const words = explorer.language.words('detail', detail);
    const { labels } = explorer.language.words('result', result);
    const { method, methodPage: page, recipes: { proof } } = words;
    return html`
      ${this.renderTitle(explorer, words)}
      ${section(explorer, page.kindsTitle, page.kindsLead, kinds(BASES.map((basis) => [basisLabel(basis, labels.basis), page.kinds[basis]])))}
      ${ruleTemplate(explorer, words)}
      ${section(explorer, page.gradesTitle, page.gradesLead, kinds(GRADES.map((grade) => [meter(grade, labels.grades), proof.rule[grade]])))}
      ${section(explorer, page.safetyTitle, '', html`<p class="text sm">${page.safety}</p>`)}
      ${section(explorer, method.proofTitle, '', statements(method.proof, words))}
      ${section(explorer, method.weakTitle, '', statements(method.weak, words))}
      ${section(explorer, method.aidTitle, '', statements(method.aid, words))}
      ${standardsTemplate(explorer, words)}
      ${languageTemplate(explorer, words)}
      ${placesTemplate(explorer, words)}
      ${whoTemplate(explorer, words)}
      ${sourcesTemplate(explorer, words)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-method': Method;
  }
}
