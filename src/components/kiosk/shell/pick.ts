import { css, html } from 'lit';

import { CONCERN_SESSIONS } from '../../../content/overview.js';
import { start } from '../../../content/words/en/start.js';
import { CONCERNS } from '../../../model/answers.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { heading } from '../../shared/heading.js';
import { FWD, icon } from '../../shared/icon.js';
import { CONCERN_PICTURES } from '../../shared/illustrations/concerns.js';
import { drawing, pictureStyles } from '../../shared/illustrations/picture.js';

/**
 * The first question of a kiosk: face, hair or body.
 *
 * @tag tx-kiosk-pick
 * @csspart button - A concern.
 */
export class KioskPick extends ExplorerElement {
  static override styles = [baseStyles, pictureStyles, css`
    :host {
      display: grid;
      align-content: center;
      gap: calc(var(--_u) * 6);
      block-size: 100%;
      padding: 32px 48px;
    }
    .h1 {
      font-size: 2em;
    }
    .concerns {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 20px;
    }
    button {
      appearance: none;
      display: grid;
      grid-template-rows: auto 1fr;
      margin: 0;
      padding: 0;
      overflow: hidden;
      border: 1px solid var(--_line-2);
      border-radius: var(--_r);
      background: var(--_surface);
      color: inherit;
      font: inherit;
      text-align: start;
      touch-action: manipulation;
    }
    button:active {
      background: var(--_sunk);
    }
    .art {
      display: grid;
      place-items: center;
      padding: 20px;
      border-block-end: 1px solid var(--_line);
      background: var(--_ground);
    }
    .picture {
      inline-size: min(100%, 24cqb);
      aspect-ratio: 1;
    }
    .text {
      display: grid;
      gap: 6px;
      align-content: start;
      padding: 20px 24px 24px;
    }
    .name {
      display: flex;
      gap: 8px;
      align-items: center;
      font-size: 1.3em;
      font-weight: 600;
    }
    .name .icon {
      color: var(--_accent);
    }
    @media (max-height: 760px) {
      :host {
        gap: 16px;
        padding-block: 16px;
      }
      .art {
        padding: 8px;
      }
      .picture {
        inline-size: min(100%, 13cqb);
      }
      .text {
        padding: 12px 20px;
        line-height: 1.35;
      }
    }
    @media (orientation: portrait) {
      .concerns {
        gap: 12px;
      }
      :host {
        align-content: end;
        gap: 16px;
        padding: 16px 56px;
      }
      .concerns {
        grid-template-columns: minmax(0, 1fr);
      }
      button {
        grid-template: 1fr / auto minmax(0, 1fr);
        align-items: center;
        line-height: 1.35;
      }
      .text {
        gap: 4px;
        padding: 12px 24px;
      }
      .art {
        block-size: 100%;
        border-block-end: 0;
      }
      .picture {
        inline-size: 9cqb;
      }
    }
  `];

  /** The question takes the focus, so that it is read out. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.h1')?.focus(options);
  }

  private readonly handleChoice = (event: Event): void => {
    const { value } = event.currentTarget as HTMLButtonElement;
    const concern = CONCERNS.find((id) => id === value);
    if (concern) this.explorer?.send({ type: 'choose-concern', concern });
  };

  protected override renderWith({ language, headingLevel }: Explorer) {
    const words = language.words('start', start);
    const { format } = language;
    return html`
      ${heading(headingLevel, words.pick, { class: 'h1', id: 'pick', part: 'heading', focusable: true })}
      <div class="concerns" role="group" aria-labelledby="pick">
        ${CONCERNS.map((concern) => {
          const { name, line } = words.concerns[concern];
          const { low, high } = CONCERN_SESSIONS[concern];
          return html`<button type="button" part="button" value=${concern} @click=${this.handleChoice}>
            <span class="art">${drawing(CONCERN_PICTURES[concern])}</span>
            <span class="text">
              <span class="name">${name}${icon(FWD)}</span>
              <span class="mut">${line}</span>
              <span class="mut sm">${words.sessions(format.number(low), format.number(high))}</span>
            </span>
          </button>`;
        })}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-kiosk-pick': KioskPick;
  }
}
