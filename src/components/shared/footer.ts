import { css, html, nothing, type TemplateResult } from 'lit';

import { CHECKED, CONTENT_VERSION } from '../../content/overview.js';
import { start } from '../../content/words/en/start.js';
import type { Explorer } from '../../state/explorer.js';

// Marks that keep a name in its own direction inside a sentence.
const ISOLATE = '\u2068';
const END = '\u2069';

/** Looks of the footer, for every part that ends with one. */
export const footerStyles = css`
  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u)) calc(var(--_u) * 4);
    padding: calc(var(--_u) * 3) calc(var(--_u) * 4);
    border-block-start: 1px solid var(--_line);
    color: var(--_ink-3);
    font-size: max(0.8125em, 12px);
    line-height: 1.5;
  }
  .footer .who {
    flex: 1 1 100%;
  }
  .footer * {
    overflow-wrap: anywhere;
  }
  .footer b {
    color: var(--_ink-2);
  }
  @container (min-width: 480px) {
    .footer {
      padding-inline: calc(var(--_u) * 7);
    }
  }
`;

/** What stands under every step: whose page this is, who has checked it, and when. `more` goes last. */
export function footer({ language, settings }: Explorer, more: unknown = nothing): TemplateResult {
  const words = language.words('start', start).footer;
  const { format, marks } = language;
  const { clinicName, mode, reviewer, approval } = settings;
  return html`<div class="footer">
    <p class="who">
      <b>${words.notAdvice}</b>
      ${clinicName ? html`<bdi>${clinicName}</bdi>${marks.stop}` : nothing}
      <span>${mode === 'affiliate' ? words.paid : words.sells}</span>
      <span>
        ${reviewer ? words.reviewed(`${ISOLATE}${reviewer.name}${END}`, format.date(reviewer.date)) : words.notReviewed}
      </span>
    </p>
    <span>${words.checked(format.number(CONTENT_VERSION), format.date(CHECKED))}</span>
    ${approval ? html`<span>${words.approval(`${ISOLATE}${approval}${END}`)}</span>` : nothing}
    ${more}
  </div>`;
}
