import { html, nothing, type TemplateResult } from 'lit';

import { kiosk } from '../../../content/words/en/kiosk/index.js';
import type { Explorer } from '../../../state/explorer.js';
import type { Count } from './count.js';
import { renderLook } from './look-card.js';
import { renderCover, renderLink, renderWarning } from './overlays.js';
import type { Reading } from './reading.js';
import type { ScreenSet } from './screen-set.js';

/** What lies over the screen. */
export type Over = '' | 'warning' | 'cover' | 'link' | 'look' | 'staff';

/** What was opened over it, by a visitor or by staff. */
export interface Opened {
  readonly isCovered: boolean;
  readonly isStaff: boolean;
  readonly isChoosing: boolean;
  /** Where a link would have led. */
  readonly address: string;
}

export const NOTHING_OPEN: Opened = { isCovered: false, isStaff: false, isChoosing: false, address: '' };

/** What the cards tell, and what their buttons do. */
export interface OverLinks {
  readonly count: Count;
  readonly address: string;
  readonly reading: Reading;
  readonly set: ScreenSet;
  readonly isAwake: boolean;
  readonly clear: () => void;
  readonly stay: () => void;
  readonly close: () => void;
  readonly read: (reading: Reading) => void;
  readonly change: (event: CustomEvent<ScreenSet>) => void;
}

/** What lies on top, where more than one thing is open. */
export function overOf({ isCovered, isStaff, isChoosing, address }: Opened, isAsked: boolean): Over {
  if (isCovered) return 'cover';
  if (isAsked) return 'warning';
  if (isStaff) return 'staff';
  if (isChoosing) return 'look';
  return address ? 'link' : '';
}

export function renderOver(over: Over, { language, settings, step }: Explorer, links: OverLinks): TemplateResult | typeof nothing {
  const words = language.words('kiosk', kiosk).screen;
  const { clear, stay, close } = links;
  const { seconds, said } = links.count;
  const left = { seconds, said, text: words.left(language.format.number(seconds)) };
  switch (over) {
    case 'warning': return renderWarning(words, left, step === 'result', clear, stay);
    case 'cover': return renderCover(words, left, clear, stay);
    case 'look': return renderLook(words.look, links.reading, links.read, close);
    case 'link': return renderLink(words.link, links.address, close);
    case 'staff': return html`<tx-kiosk-staff
      exportparts="heading, button" .pin=${settings.staffPin} .isAwake=${links.isAwake} .set=${links.set}
      @set=${links.change} @close=${close} @clear=${clear}
    ></tx-kiosk-staff>`;
    default: return nothing;
  }
}
