import { html, nothing, type TemplateResult } from 'lit';

import type { frame } from '../../content/words/en/result/frame.js';
import { isSandboxed } from '../../lib/sandboxed.js';
import type { ActionKind, Explorer } from '../../state/explorer.js';
import { CAL, CHAT, DOC, icon, type IconPath, PHONE } from '../shared/icons.js';
import type { ActionLink } from './actions.view.js';
import { paidMark } from './disclosure.js';

const SIGNS: Readonly<Record<Exclude<ActionKind, 'clinic'>, IconPath>> = { book: CAL, whatsapp: CHAT, call: PHONE, email: DOC };

/** A link to the owner, whose address stands beside it where links may lead nowhere. The page is told first, and may take the action over. */
export function actionLink(
  { kind, href, label, address, opensPage }: ActionLink, isPrimary: boolean, { act, language, settings }: Explorer, words: (typeof frame)['next'],
): TemplateResult {
  const isPaid = settings.mode === 'affiliate';
  const names = [label, ...(isPaid ? [words.paidLink] : []), ...(opensPage ? [words.opens] : [])];
  const handleClick = (event: Event): void => {
    if (!act(kind)) event.preventDefault();
  };
  const link = html`<a
    class="button ${isPrimary ? 'p' : 's'}" part="action button" href=${href} @click=${handleClick}
    aria-label=${names.length > 1 ? names.join(language.marks.comma) : nothing} target=${opensPage ? '_blank' : '_self'} rel=${opensPage ? relOf(isPaid) : nothing}
  >${icon(SIGNS[kind])}<span>${label}</span></a>`;
  const shown = isSandboxed() ? html`<span>${link} <bdi>${address}</bdi></span>` : link;
  return isPaid ? html`<span class="marked">${shown} ${paidMark(words)}</span>` : shown;
}

/** A page that is paid for is told where its visitors come from; any other is not. */
export const relOf = (isPaid: boolean): string => (isPaid ? 'sponsored noopener' : 'noopener noreferrer');
