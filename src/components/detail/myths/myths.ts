import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';

import { detail } from '../../../content/words/en/detail/index.js';
import type { MythWords } from '../../../content/words/shapes.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { controlStyles } from '../../../styles/controls.js';
import { citationStyles, cites } from '../citations.js';
import { hasFigure } from '../../shared/explain.js';
import { icon, INFO } from '../../shared/icons.js';
import { mythsStyles } from './myths.styles.js';
import { detailStyles } from '../detail.styles.js';
import { ExplorerElement } from '../../shared/explorer-element.js';

/**
 * "Myth or fact?": a visitor says what they think, and either way gets the same measured reply. Nothing is counted.
 *
 * @tag tx-myths
 */
export class Myths extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, citationStyles, detailStyles, mythsStyles];

  /** What was said in the myths already answered: their place changes with the concern. */
  @state() private answered: ReadonlySet<string> = new Set();

  private async handleGuess(said: string): Promise<void> {
    this.answered = new Set([...this.answered, said]);
    await this.updateComplete;
    // The buttons are gone, so the focus goes on to what took their place, and is read from there.
    const replies = [...this.renderRoot.querySelectorAll<HTMLElement>('.reply')];
    replies.find(({ dataset }) => dataset['said'] === said)?.focus({ preventScroll: true });
  }

  private renderGuess({ language }: Explorer, said: string, id: string) {
    const { isTrue, isNotTrue } = language.words('detail', detail).explain.myths;
    return html`<div class="guess">
      ${[isTrue, isNotTrue].map((guess) => html`<button
        type="button" class="button s" part="button" aria-describedby=${id} @click=${() => this.handleGuess(said)}
      >${guess}</button>`)}
    </div>`;
  }

  private renderReply({ language }: Explorer, { said, verdict, reply }: MythWords, id: string) {
    const { explain } = language.words('detail', detail);
    return html`<div class="reply" tabindex="-1" role="group" aria-labelledby="${id} ${id}-verdict ${id}-reply" data-said=${said} data-figures>
      <p class="verdict" id="${id}-verdict">${icon(INFO)}${explain.myths.verdicts[verdict]}</p>
      <p class="text" id="${id}-reply">${reply.text}</p>
      ${cites(reply.sources, explain.citations, hasFigure(reply.text))}
    </div>`;
  }

  protected override renderWith(explorer: Explorer) {
    const { answers: { concern }, language } = explorer;
    if (!concern) return nothing;
    const { explain, myths } = language.words('detail', detail);
    return html`<div class="detail">
      <p class="text">${explain.myths.hint}</p>
      <ul class="myths">
        ${myths[concern].map((myth, index) => {
          const id = `said-${index}`;
          return html`<li>
            <p class="said" id=${id}>${explain.myths.quote(myth.said)}</p>
            ${this.answered.has(myth.said) ? this.renderReply(explorer, myth, id) : this.renderGuess(explorer, myth.said, id)}
          </li>`;
        })}
      </ul></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-myths': Myths;
  }
}
