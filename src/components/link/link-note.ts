import { css, html, nothing } from 'lit';

import { findLanguage } from '../../content/words/languages.js';
import { fileOf } from '../../content/words/packs.js';
import { opening } from '../../content/words/en/quiz-link.js';
import type { Explorer } from '../../state/explorer.js';
import type { LinkNote } from '../../state/visit.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { icon, INFO } from '../shared/icon.js';
import { focusAndReveal } from '../shared/reveal.js';

/**
 * One calm note above the step: that the plan came from a link and what the link held, or why a link was not read, with the
 * way on. It comes with the part that opens links, and is empty otherwise.
 *
 * @tag tx-link-note
 * @csspart button - The way to the questions, or to what a clinician sees of the link.
 */
export class LinkNotice extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, css`
    .note {
      margin: calc(var(--_u) * 4);
    }
    .button {
      justify-self: start;
      margin-block-start: calc(var(--_u) * 2);
    }
    @container (min-width: 480px) {
      .note {
        margin-inline: calc(var(--_u) * 7);
      }
    }
  `];

  private said: LinkNote = '';

  protected override updated(): void {
    const { explorer } = this;
    if (!explorer || explorer.link === this.said) return;
    this.said = explorer.link;
    if (this.said && this.said !== 'clinician') explorer.announce(explorer.language.words('quiz', opening).link[this.said].title);
  }

  /** The note goes. Where a link was not read, the first thing to choose has the focus. */
  private async go({ link, send }: Explorer): Promise<void> {
    send(link === 'opened' ? { type: 'clinician' } : { type: 'go', step: 'concern' });
    await this.updateComplete;
    const first = this.parentElement?.querySelector('tx-start')?.shadowRoot?.querySelector<HTMLElement>('[part~=button]');
    if (first) focusAndReveal(first);
  }

  /**
   * From a link that was opened to the same for a clinician: where its plan may be seen.
   * From one that was not read to the questions; not where the visitor has answers on the screen already.
   */
  private renderWayOn(explorer: Explorer, { tenLines, refused: { again, answer, clinician } }: typeof opening) {
    const isOpened = explorer.link === 'opened';
    if (isOpened ? !explorer.outcome?.plan : explorer.step !== 'concern') return nothing;
    return html`<span>${isOpened ? '' : explorer.isForClinician ? clinician : again}</span>
      <button type="button" part="button" class="button ${isOpened ? 's' : 'p'}" @click=${() => this.go(explorer)}>${isOpened ? tenLines : answer}</button>`;
  }

  /** An opened plan is spoken of where it is shown; on a question the note would stand in the way. */
  protected override renderWith(explorer: Explorer) {
    const { link, linkLang, step, language } = explorer;
    if (!link || link === 'clinician' || (link === 'opened' && step !== 'result')) return nothing;
    const words = language.words('quiz', opening);
    const { title, text } = words.link[link];
    const isUnspoken = link === 'opened' && linkLang && !findLanguage(linkLang) && !fileOf(linkLang);
    return html`<div class="note">${icon(INFO)}<div>
      <b>${title}</b><span>${text}</span>${isUnspoken ? html`<span>${words.otherLanguage}</span>` : nothing}
      ${this.renderWayOn(explorer, words)}
    </div></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-link-note': LinkNotice;
  }
}
