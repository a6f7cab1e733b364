import { css, html, nothing, type PropertyValues } from 'lit';

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
 * @csspart button - The way to the questions.
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

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { explorer } = this;
    if (!explorer || explorer.link === this.said) return;
    this.said = explorer.link;
    if (this.said && this.said !== 'clinician') explorer.announce(explorer.language.words('quiz', opening).link[this.said].title);
  }

  /** The note goes, and the first thing to choose has the focus. */
  private async answer({ send }: Explorer): Promise<void> {
    send({ type: 'go', step: 'concern' });
    await this.updateComplete;
    const first = this.parentElement?.querySelector('tx-start')?.shadowRoot?.querySelector<HTMLElement>('[part~=button]');
    if (first) focusAndReveal(first);
  }

  /** What to do where a link was not read; nothing where the visitor has answers on the screen already. */
  private renderWayOn(explorer: Explorer, { refused: { again, answer, clinician } }: typeof opening) {
    if (explorer.step !== 'concern') return nothing;
    return html`<span>${explorer.isForClinician ? clinician : again}</span>
      <button type="button" part="button" class="button p" @click=${() => this.answer(explorer)}>${answer}</button>`;
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
      ${link === 'opened' ? nothing : this.renderWayOn(explorer, words)}
    </div></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-link-note': LinkNotice;
  }
}
