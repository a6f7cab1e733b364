import { html, nothing } from 'lit';

import { type Grade } from '../../../content/figures.js';
import type { Basis } from '../../../content/provenance.js';
import { quiz } from '../../../content/words/en/quiz.js';
import { detail } from '../../../content/words/en/detail/index.js';
import { result } from '../../../content/words/en/result/index.js';
import { start } from '../../../content/words/en/start.js';
import type { Statement } from '../../../content/words/shapes.js';
import { CONCERNS, type Concern } from '../../../model/answers.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { basisLabel, basisLabelStyles } from '../../shared/basis-label.js';
import { citationStyles, cites, sourceLink } from '../citations.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { heading } from '../../shared/heading.js';
import { meter, meterStyles } from '../../shared/meter.js';
import { methodStyles } from './method.styles.js';
import { pointsRows, publicSources } from './method.view.js';
import { sectionStyles } from '../../result/section.styles.js';

type Words = typeof detail;

const BASES: readonly Basis[] = ['published', 'practice', 'editorial', 'owner', 'arithmetic'];
const GRADES: readonly Grade[] = ['good', 'limited', 'very-limited'];

/**
 * How we work this out: kinds of figure, points and the step to visits, grades, the safety answer, what is weak, and all
 * sources.
 *
 * @tag tx-method
 * @csspart heading - Headings of the page.
 */
export class Method extends ExplorerElement {
  static override styles = [baseStyles, basisLabelStyles, citationStyles, meterStyles, sectionStyles, methodStyles];

  /** The place where the focus goes when a visitor was led here. */
  async show(): Promise<HTMLElement | null> {
    await this.updateComplete;
    return this.renderRoot.querySelector<HTMLElement>('#title');
  }

  private renderHead({ headingLevel }: Explorer, title: string, lead = '') {
    return html`<div class="head">
      ${heading(headingLevel + 2, title, { class: 'h3' })}
      ${lead ? html`<p class="mut text sm">${lead}</p>` : nothing}
    </div>`;
  }

  private renderStatements(statements: readonly Statement[], { explain }: Words) {
    return html`<ul class="lines">${statements.map(({ text, sources }) =>
      html`<li>${text}${cites(sources.filter((id) => id !== 'editorial'), explain.citations)}</li>`)}</ul>`;
  }

  private renderPoints(concern: Concern, { language }: Explorer, { methodPage: method }: Words) {
    const { name } = language.words('start', start).concerns[concern];
    return html`<div class="scroll"><table>
      <caption>${method.pointsCaption(name)}</caption>
      <thead><tr>
        <th scope="col">${method.question}</th><th scope="col">${method.answer}</th><th scope="col">${method.points}</th>
      </tr></thead>
      <tbody>${pointsRows(concern, language.words('quiz', quiz)).map(({ question, answer, points }) => html`<tr>
        <th scope="row">${method.questions[question]}</th><td>${answer}</td><td>${method.pointsValue(points)}</td>
      </tr>`)}</tbody>
    </table></div>`;
  }

  private renderKinds({ methodPage: method }: Words, { labels }: typeof result) {
    return html`<dl class="kinds">${BASES.map((basis) =>
      html`<div><dt>${basisLabel(basis, labels.basis)}</dt><dd>${method.kinds[basis]}</dd></div>`)}</dl>`;
  }

  private renderGrades({ recipes }: Words, { labels }: typeof result) {
    return html`<dl class="kinds">${GRADES.map((grade) =>
      html`<div><dt>${meter(grade, labels.grades)}</dt><dd>${recipes.proof.rule[grade]}</dd></div>`)}</dl>`;
  }

  private renderSources({ methodPage: method }: Words, explorer: Explorer) {
    const sources = publicSources(explorer.settings.medicineNames);
    return html`<div class="section">
      ${this.renderHead(explorer, method.sourcesTitle, method.sourcesLead(sources.length))}
      <ol class="sources" lang="en">${sources.map(({ cite, link }) => html`<li>${sourceLink(link, cite)}</li>`)}</ol>
    </div>`;
  }

  protected override renderWith(explorer: Explorer) {
    const { headingLevel, language } = explorer;
    const words = language.words('detail', detail);
    const { methodPage: page } = words;
    const shared = language.words('result', result);
    const more = words.method;
    return html`
      <div class="section">
        <div class="head">
          ${heading(headingLevel + 1, page.title, { class: 'h2', part: 'heading', id: 'title', focusable: true })}
          <p class="mut text">${page.lead}</p>
        </div>
        ${this.renderHead(explorer, page.kindsTitle, page.kindsLead)}${this.renderKinds(words, shared)}
      </div>
      <div class="section">
        ${this.renderHead(explorer, page.pointsTitle, page.pointsLead)}
        <div class="tables">${CONCERNS.map((concern) => this.renderPoints(concern, explorer, words))}</div>
        <ul class="lines"><li>${page.pointsStep}</li><li>${page.firstYear}</li></ul>
      </div>
      <div class="section">${this.renderHead(explorer, page.gradesTitle, page.gradesLead)}${this.renderGrades(words, shared)}</div>
      <div class="section">${this.renderHead(explorer, more.proofTitle)}${this.renderStatements(more.proof, words)}</div>
      <div class="section">${this.renderHead(explorer, page.safetyTitle)}<p class="text sm">${page.safety}</p></div>
      <div class="section">
        ${this.renderHead(explorer, page.weakTitle)}
        <ul class="lines">${page.weak.map((line) => html`<li>${line}</li>`)}</ul>
      </div>
      <div class="section">${this.renderHead(explorer, more.aidTitle)}${this.renderStatements(more.aid, words)}</div>
      <div class="section">${this.renderHead(explorer, page.whoTitle)}<p class="text sm">${page.who} ${page.update}</p></div>
      ${this.renderSources(words, explorer)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-method': Method;
  }
}
