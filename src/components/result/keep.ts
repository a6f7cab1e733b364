import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

import { result } from '../../content/words/en/result/index.js';
import { knowing } from '../../content/words/en/know.js';
import type { Explorer } from '../../state/explorer.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { ExplorerElement } from '../shared/explorer-element.js';
import { CAL, CHAT, COPY, icon, type IconPath, LINK, PRINT, QR, TALK } from '../shared/icons.js';
import { canHaveLink, keepsFragment, type KeepWay, keepWays } from './keep.view.js';

const SIGNS: Readonly<Record<KeepWay, IconPath>> = {
  print: PRINT, calendar: CAL, text: COPY, link: LINK, qr: QR, share: TALK, email: CHAT,
};

/**
 * "Keep this result": the ways to take it along, as a row of buttons. What a button opens comes with a part of its own
 * and stands under the row; nothing is sent from here.
 *
 * @tag tx-keep
 * @csspart button - A way to keep the result.
 */
export class Keep extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, css`
    .keep {
      display: grid;
      gap: calc(var(--_u) * 2);
      margin-block-start: calc(var(--_u) * 4);
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(var(--_u) * 2);
      margin-inline-start: calc(var(--_u) * -2);
    }
    .button {
      font-size: 0.90625em;
    }
    .button[aria-expanded='true'] {
      background: var(--_accent-soft);
    }
  `];

  /** Whether what is kept is a note, and no result. */
  @property({ type: Boolean }) note = false;

  @state() private open: KeepWay | undefined;
  @state() private phase: 'loading' | 'here' | 'failed' = 'loading';

  /** Counts presses, so that the same way can be asked for again. */
  private request = 0;

  private async press(way: KeepWay): Promise<void> {
    const { explorer } = this;
    const isShut = this.open !== way || way === 'print' || this.phase === 'failed';
    this.open = isShut ? way : undefined;
    if (!explorer || !isShut) return;
    this.phase = 'loading';
    const isHere = await explorer.bring('take');
    if (this.open !== way) return;
    this.request += 1;
    this.phase = isHere ? 'here' : 'failed';
  }

  private renderWay(way: KeepWay, isOpen: boolean, label: string) {
    return html`<button
      type="button" part="button" class="button t" aria-expanded=${way === 'print' ? nothing : String(isOpen)} @click=${() => this.press(way)}
    >${icon(SIGNS[way])}${label}</button>`;
  }

  private renderOpen(way: KeepWay, { language }: Explorer) {
    const words = language.words('signs', knowing).know;
    if (this.phase === 'here') return html`<tx-take exportparts="button" .way=${way} .request=${this.request}></tx-take>`;
    return this.phase === 'loading' ? html`<p class="sm" role="status">${words.loading}</p>` : html`<p class="sm" role="alert">${words.failed}</p>`;
  }

  protected override renderWith(explorer: Explorer) {
    const { outcome, language } = explorer;
    if (!outcome) return nothing;
    const { keep } = language.words('result', result);
    const ways = keepWays(outcome);
    const open = ways.find((way) => way === this.open);
    return html`<div class="keep">
      <p id="title" class="sm mut">${this.note ? keep.titleNote : keep.title}</p>
      <div class="ways" role="group" aria-labelledby="title">${ways.map((way) => this.renderWay(way, way === open, keep[way]))}</div>
      <tx-print-also></tx-print-also>
      ${ways.includes('link') ? html`<p class="xs mut">${keep.tells}</p>` : canHaveLink(outcome) ? html`<p class="xs mut">${keepsFragment() ? keep.ownFragment : keep.noAddress}</p>` : nothing}
      ${open ? this.renderOpen(open, explorer) : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-keep': Keep;
  }
}
