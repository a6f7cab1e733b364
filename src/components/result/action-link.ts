import { html, nothing, type TemplateResult } from 'lit';

import type { frame } from '../../content/words/en/result/frame.js';
import { isSandboxed } from '../../lib/sandboxed.js';
import type { ActionKind, Explorer } from '../../state/explorer.js';
import { CAL, CHAT, DOC, icon, type IconPath, PHONE } from '../shared/icons.js';
import type { ActionLink } from './actions.view.js';

const SIGNS: Readonly<Record<ActionKind, IconPath>> = { book: CAL, whatsapp: CHAT, call: PHONE, email: DOC };

/** A link to the owner, whose address stands beside it where links may lead nowhere. The page is told first, and may take the action over. */
export function actionLink(
  { kind, href, label, address, opensPage }: ActionLink, isPrimary: boolean, { act, language }: Explorer, words: (typeof frame)['next'],
): TemplateResult {
  const handleClick = (event: Event): void => {
    if (!act(kind)) event.preventDefault();
  };
  const link = html`<a
    class="button ${isPrimary ? 'p' : 's'}" part="action button" href=${href} @click=${handleClick}
    aria-label=${opensPage ? `${label}${language.marks.comma}${words.opens}` : nothing} target=${opensPage ? '_blank' : '_self'} rel=${opensPage ? 'noopener noreferrer' : nothing}
  >${icon(SIGNS[kind])}<span>${label}</span></a>`;
  return isSandboxed() ? html`<span>${link} <bdi>${address}</bdi></span>` : link;
}
