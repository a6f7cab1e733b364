import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import { knowing } from '../../content/words/en/know.js';
import { result } from '../../content/words/en/result/index.js';
import { addLanguage } from '../../content/words/languages.js';
import { fileOf } from '../../content/words/packs.js';
import type { Explorer } from '../../state/explorer.js';
import { baseStyles } from '../../styles/base.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { languageName, otherLanguages } from './other-language.view.js';

/** Stands where the name of a language goes. */
const PLACE = '\u0000';

/**
 * A choice beside what prints: a second language on the same paper. Off until the visitor wants it; one at a time. The words
 * of that language come when it is chosen. Nothing where there is no other language.
 *
 * @tag tx-print-also
 */
export class PrintAlso extends ExplorerElement {
  static override styles = [baseStyles, css`
    label {
      display: flex;
      gap: 10px;
      align-items: center;
      inline-size: fit-content;
      min-block-size: calc(44px * var(--_scale, 1));
      font-size: 0.90625em;
      cursor: pointer;
    }
    input {
      flex: none;
      inline-size: 20px;
      block-size: 20px;
      margin: 0;
      accent-color: var(--_accent);
    }
  `];

  /** The language on its way, or the one that did not come. */
  @state() private wanted = '';
  @state() private isLost = false;

  private async choose({ currentTarget }: Event, lang: string): Promise<void> {
    const { checked } = currentTarget as HTMLInputElement;
    this.wanted = checked ? lang : '';
    this.isLost = false;
    if (checked && !(await this.bring(lang))) return;
    if (this.wanted === (checked ? lang : '')) this.explorer?.send({ type: 'note', notes: { paperLang: this.wanted } });
    this.wanted = '';
  }

  /** Whether the words of a language are here in the end. */
  private async bring(lang: string): Promise<boolean> {
    try {
      const file = await fileOf(lang)?.();
      if (file) addLanguage(file.pack);
      return true;
    } catch (error) {
      this.isLost = true;
      this.explorer?.report({
        code: 'TX-LOAD-002', path: 'printLanguages', found: String(error).slice(0, 120), expected: 'a file of the widget',
        fix: 'Copy all of dist/cdn; allow it in the content security policy.',
      });
      return false;
    }
  }

  private renderChoice(lang: string, { language, notes: { paperLang } }: Explorer) {
    const [before, after] = language.words('result', result).keep.also(PLACE).split(PLACE);
    const isChosen = paperLang === lang || (this.wanted === lang && !this.isLost);
    return html`<label>
      <input type="checkbox" .checked=${live(isChosen)} @change=${(event: Event) => this.choose(event, lang)}>
      <span>${before}<bdi lang=${lang}>${languageName(lang)}</bdi>${after}</span>
    </label>`;
  }

  protected override renderWith(explorer: Explorer) {
    const words = explorer.language.words('signs', knowing).know;
    return html`${otherLanguages(explorer).map((lang) => this.renderChoice(lang, explorer))}
      ${this.wanted ? html`<p class="sm" role="status">${this.isLost ? words.failed : words.loading}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-print-also': PrintAlso;
  }
}
