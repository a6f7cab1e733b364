import { css, html, nothing, type TemplateResult } from 'lit';

import type { frame } from '../../content/words/en/result/frame.js';
import { result } from '../../content/words/en/result/index.js';
import type { Explorer } from '../../state/explorer.js';
import { icon, INFO } from '../shared/icons.js';

/** Looks of the line on being paid, and of the mark beside a link. */
export const disclosureStyles = css`
  .note.fee {
    --_note: var(--_ink);
    margin-block-end: calc(var(--_u) * 4);
    border: 1.5px solid var(--_ink);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .marked {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .mark {
    padding: 2px 7px;
    border: 1.5px solid currentcolor;
    border-radius: var(--_r-s);
    color: var(--_accent);
    font-size: max(0.8125em, 12px);
    font-weight: 600;
    line-height: 1.4;
  }
  .mark.free {
    color: var(--_ink-2);
    border-width: 1px;
    font-weight: 400;
  }
`;

/** What a visitor has to know before the first link that may be paid for: the owner's words or ours, and never none. */
export function disclosure({ language, settings: { mode, disclosure: own } }: Explorer): TemplateResult | typeof nothing {
  if (mode !== 'affiliate') return nothing;
  const { next } = language.words('result', result).frame;
  const words = own ?? html`<p><b>${next.disclosure}</b> ${next.samePlan}</p>`;
  return html`<div class="note fee" role="note">${icon(INFO)}<div dir="auto">${words}</div></div>`;
}

/** Stands beside each link that may be paid for. */
export const paidMark = ({ paidLink }: (typeof frame)['next']): TemplateResult => html`<span class="mark">${paidLink}</span>`;
