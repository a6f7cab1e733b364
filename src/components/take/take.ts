import { css, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import { take } from '../../content/words/en/take/index.js';
import type { Explorer } from '../../state/explorer.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import type { KeepWay } from '../result/keep.view.js';
import { paperOf } from '../result/paper.view.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { COPY, icon } from '../shared/icons.js';
import { planLink } from './link.js';
import { endPrint, printSummary } from './print/print.js';
import { qrStyles, qrTemplate } from './qr.js';
import { fullText, shortText } from './summary-text.js';
import { takeAway } from './summary.view.js';

type KeepWords = typeof take.keep;

/**
 * What a way to keep the result opens. Nothing is sent from here: a text is shown in full first, and the visitor's own
 * programs take it from there.
 *
 * @tag tx-take
 * @csspart button - Copy, share, e-mail.
 */
export class Take extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, qrStyles, css`
    .panel {
      display: grid;
      gap: calc(var(--_u) * 3);
      justify-items: start;
      padding: calc(var(--_u) * 4);
      border-radius: var(--_r);
      background: var(--_ground);
    }
    label {
      font-weight: 600;
    }
    textarea {
      inline-size: 100%;
      padding: calc(var(--_u) * 3);
      border: 1px solid var(--_line-2);
      border-radius: var(--_r-s);
      background: var(--_surface);
      color: var(--_ink);
      font: inherit;
      font-size: 0.90625em;
      line-height: 1.46;
      resize: vertical;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_u) * 2);
      align-items: center;
    }
  `];

  /** The way that was chosen. */
  @property({ attribute: false }) way: KeepWay = 'text';

  /** Counts the wishes: what is done at once is done anew for each. */
  @property({ attribute: false }) request = 0;

  /** What the last attempt came to, and the text it was made with. */
  @state() private came: { readonly text: string; readonly words: string } | undefined;

  @query('textarea') private field!: HTMLTextAreaElement | null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.way === 'print') endPrint();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!changed.has('request')) return;
    if (this.way === 'print') void this.print();
    if (this.way === 'text' || this.way === 'link') void this.copy();
  }

  private async print(): Promise<void> {
    const { explorer } = this;
    if (!explorer) return;
    this.tell('', await printSummary(explorer, 'summary', this.renderRoot) ? '' : this.wordsOf(explorer).notPrinted);
  }

  private readonly copy = async (): Promise<void> => {
    const { explorer, field } = this;
    if (!explorer || !field) return;
    const words = this.wordsOf(explorer);
    try {
      await navigator.clipboard.writeText(field.value);
      this.tell(field.value, words.copied);
    } catch {
      // No clipboard here, or none for this page: the visitor's own keys can always copy what is marked.
      field.focus();
      field.select();
      this.tell(field.value, words.notCopied);
    }
  };

  private async share(text: string, { share }: KeepWords): Promise<void> {
    try {
      await navigator.share({ text });
    } catch (error) {
      if ((error as Error).name !== 'AbortError') this.tell(text, share.failed);
    }
  }

  private tell(text: string, words: string): void {
    this.came = { text, words };
    if (words) this.explorer?.announce(words);
  }

  private wordsOf({ language }: Explorer): KeepWords {
    return language.words('take', take).keep;
  }

  private renderText(label: string, text: string, note: string, words: KeepWords, send: unknown = nothing, code: unknown = nothing) {
    const rows = Math.min(text.split('\n').length + 1, 14);
    return html`<div class="panel">
      ${code}
      <label for="text">${label}</label>
      <p class="sm mut">${note}</p>
      <textarea id="text" dir="auto" readonly rows=${rows} spellcheck="false" .value=${text}></textarea>
      <div class="row">
        ${send}
        <button type="button" part="button" class="button s" @click=${this.copy}>${icon(COPY)}${words.copy}</button>
        ${this.came && this.came.text === text ? html`<span class="sm">${this.came.words}</span>` : nothing}
      </div>
    </div>`;
  }

  private renderCode(link: string, words: KeepWords) {
    const code = qrTemplate(link, words.qr.name);
    return this.renderText(words.link.label, link, code === nothing ? words.qr.tooLong : words.qr.note, words, nothing, code);
  }

  private renderEmail(text: string, title: string, { email }: KeepWords) {
    const href = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`;
    return html`<a class="button p" part="button" href=${href} target="_self">${email.open}</a>`;
  }

  private renderShare(text: string, words: KeepWords) {
    return html`<button type="button" part="button" class="button p" @click=${() => this.share(text, words)}>${words.share.open}</button>`;
  }

  protected override renderWith(explorer: Explorer) {
    const kept = takeAway(explorer);
    if (!kept) return nothing;
    const words = this.wordsOf(explorer);
    const link = planLink(explorer);
    const note = explorer.outcome?.screening.verdict === 'not-now' ? paperOf(explorer, 'note') : null;
    const short = shortText(kept, explorer, link);
    const { text, email, share } = words;
    switch (this.way) {
      case 'print': return this.came?.words ? html`<p class="sm">${this.came.words}</p>` : nothing;
      case 'calendar': return html`<tx-calendar exportparts="button"></tx-calendar>`;
      case 'text': return this.renderText(text.label, note ? `${note.title}\n\n${note.text}` : fullText(kept, explorer.language.marks), text.note, words);
      case 'link': return link ? this.renderText(words.link.label, link, words.link.note, words) : nothing;
      case 'qr': return link ? this.renderCode(link, words) : nothing;
      case 'email': return this.renderText(email.label, short, email.note, words, this.renderEmail(short, kept.title, words));
      case 'share': return this.renderText(share.label, short, share.note, words, this.renderShare(short, words));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-take': Take;
  }
}
