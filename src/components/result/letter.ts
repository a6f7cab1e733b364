import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import type { Explorer } from '../../state/explorer.js';
import type { Notes } from '../../state/notes.js';
import { baseStyles } from '../../styles/base.js';
import { carefulWords } from '../careful/careful-words.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { type Paper, type PaperKind, paperOf } from './paper.view.js';

/**
 * The list or the note for a doctor as a sheet of paper that can be written on. What stands here is what is printed and
 * copied. It stays in memory alone.
 *
 * @tag tx-letter
 */
export class Letter extends ExplorerElement {
  static override styles = [baseStyles, css`
    .paper {
      display: grid;
      gap: 12px;
      max-inline-size: 560px;
      padding: 22px 20px;
      border: 1px solid var(--_line-2);
      border-radius: 4px;
      background: var(--_surface);
      font-size: 0.9375em;
      line-height: 1.5;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      align-items: baseline;
      justify-content: space-between;
      padding-block-end: 8px;
      border-block-end: 1.5px solid var(--_ink);
    }
    .sheet {
      display: grid;
    }
    textarea,
    .height {
      grid-area: 1 / 1;
      min-inline-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      overflow: hidden;
      overflow-wrap: anywhere;
      resize: none;
      white-space: pre-wrap;
    }
    .height {
      visibility: hidden;
    }
    @container (min-width: 480px) {
      .paper {
        padding: 26px 28px;
      }
    }
  `];

  @property() kind: PaperKind = 'note';

  /** What is being typed: the visit is told when the field is left, since each of its changes draws the whole page. */
  @state() private draft: Notes['paper'] = null;

  private handleInput(event: Event, { made }: Paper): void {
    this.draft = { made, text: (event.currentTarget as HTMLTextAreaElement).value };
  }

  private readonly handleChange = (): void => this.explorer?.send({ type: 'note', notes: { paper: this.draft } });

  protected override renderWith(explorer: Explorer) {
    const paper = paperOf(explorer, this.kind);
    if (!paper) return nothing;
    const { format } = explorer.language;
    const text = this.draft?.made === paper.made ? this.draft.text : paper.text;
    // A field does not grow with its words by itself; the same words under it do, and take the field with them.
    return html`<div class="paper">
      <div class="head"><b>${paper.title}</b><span class="xs">${format.date(explorer.today)}</span></div>
      <div class="sheet">
        <textarea
          aria-label=${paper.title} .defaultValue=${paper.made} .value=${live(text)}
          @input=${(event: Event) => this.handleInput(event, paper)} @change=${this.handleChange}
        ></textarea>
        <div class="height" aria-hidden="true">${text}&nbsp;</div>
      </div>
      <p class="xs mut">${carefulWords(explorer.language).frame.notNow.note.foot}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-letter': Letter;
  }
}
