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

/**
 * One calm note above the step: that the plan came from a link and what the link held, or why a link was not read. It
 * comes with the part that opens links, and is empty otherwise.
 *
 * @tag tx-link-note
 */
export class LinkNotice extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, css`
    .note {
      margin: calc(var(--_u) * 4);
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

  /** An opened plan is spoken of where it is shown; on a question the note would stand in the way. */
  protected override renderWith({ link, linkLang, step, language }: Explorer) {
    if (!link || link === 'clinician' || (link === 'opened' && step !== 'result')) return nothing;
    const { link: notes, otherLanguage } = language.words('quiz', opening);
    const { title, text } = notes[link];
    const isUnspoken = link === 'opened' && linkLang && !findLanguage(linkLang) && !fileOf(linkLang);
    return html`<div class="note">${icon(INFO)}<div><b>${title}</b><span>${text}</span>${isUnspoken ? html`<span>${otherLanguage}</span>` : nothing}</div></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-link-note': LinkNotice;
  }
}
