import { html, nothing } from 'lit';

import { CONCERN_SESSIONS } from '../../content/overview.js';
import { start } from '../../content/words/en/start.js';
import { type Concern, CONCERNS } from '../../model/answers.js';
import type { Explorer } from '../../state/explorer.js';
import { baseStyles } from '../../styles/base.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { footer, footerStyles } from '../shared/footer.js';
import { heading } from '../shared/heading.js';
import { CLOCK, DOC, FWD, icon, INFO, LOCK } from '../shared/icon.js';
import { CONCERN_PICTURES } from '../shared/illustrations/concerns.js';
import { drawing, pictureStyles } from '../shared/illustrations/picture.js';
import { focusAndReveal } from '../shared/reveal.js';
import { startStyles } from './start.styles.js';

type StartWords = typeof start;

/**
 * The first screen: what this is, and the choice of a concern. It is useful before any choice: what mesotherapy is, and
 * when to get help after an injection, are one tap away.
 *
 * @tag tx-start
 * @csspart heading - The question that the widget answers.
 * @csspart button - A concern.
 */
export class Start extends ExplorerElement {
  static override styles = [baseStyles, pictureStyles, footerStyles, startStyles];

  protected override firstUpdated(): void {
    const title = this.renderRoot.querySelector<HTMLElement>('.h1');
    if (this.explorer?.takesFocus && title) focusAndReveal(title);
  }

  private readonly handleChoice = (event: Event): void => {
    const { value } = event.currentTarget as HTMLButtonElement;
    const concern = CONCERNS.find((id) => id === value);
    if (concern) this.explorer?.send({ type: 'choose-concern', concern });
  };

  private renderFacts({ facts }: StartWords, { settings }: Explorer) {
    return html`<ul class="facts">
      <li>${icon(CLOCK)}<span>${facts.minutes}</span></li>
      ${settings.analytics === 'answers' ? nothing : html`<li>${icon(LOCK)}<span>${facts.privacy}</span></li>`}
      <li>${icon(DOC)}<span>${facts.sources}</span></li>
    </ul>`;
  }

  private renderConcern(concern: Concern, words: StartWords, { language: { format } }: Explorer) {
    const { name, line } = words.concerns[concern];
    const { low, high } = CONCERN_SESSIONS[concern];
    return html`<button type="button" class="concern" part="button" value=${concern} @click=${this.handleChoice}>
      <span class="art">${drawing(CONCERN_PICTURES[concern])}</span>
      <span class="text">
        <span class="name">${name}${icon(FWD)}</span>
        <span class="line">${line}</span>
        <span class="sessions">${words.sessions(format.number(low), format.number(high))}</span>
      </span>
    </button>`;
  }

  /** The short warning stands inside the card, and so until the card is here to draw itself. */
  private renderMore({ reading, warning, ranges }: StartWords, { settings, bring }: Explorer) {
    const { number, isPartial } = settings.emergency ?? { number: warning.yourNumber };
    return html`<div class="more">
      ${this.renderDetails(reading.summary, reading.text)}
      <details @toggle=${() => bring('signs')}>
        <summary>${icon(INFO)}${warning.summary}</summary>
        <tx-red-flags exportparts="button"><p>${warning.emergency(isPartial ? warning.partial(number) : number)}</p></tx-red-flags>
      </details>
      ${this.renderDetails(ranges.summary, [ranges.text])}
    </div>`;
  }

  private renderDetails(summary: string, lines: readonly string[]) {
    return html`<details>
      <summary>${icon(INFO)}${summary}</summary>
      ${lines.map((line) => html`<p>${line}</p>`)}
    </details>`;
  }

  protected override renderWith(explorer: Explorer) {
    const words = explorer.language.words('start', start);
    const level = explorer.headingLevel;
    return html`
      <div class="start">
        <div class="stack">
          ${heading(level, words.title, { class: 'h1', part: 'heading', focusable: true })}
          <p class="lead">${words.lead}</p>
          ${this.renderFacts(words, explorer)}
        </div>
        <div class="stack">
          ${heading(level + 1, words.pick, { class: 'h3', id: 'pick' })}
          <div class="concerns" role="group" aria-labelledby="pick">
            ${CONCERNS.map((concern) => this.renderConcern(concern, words, explorer))}
          </div>
          ${this.renderMore(words, explorer)}
        </div>
      </div>
      ${footer(explorer)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-start': Start;
  }
}
