import { html, nothing, type TemplateResult } from 'lit';

import { priceFreshness } from '../../../config/freshness.js';
import { CONTENT_VERSION } from '../../../content/overview.js';
import { kiosk } from '../../../content/words/en/kiosk/index.js';
import { VERSION } from '../../../lib/version.js';
import type { Explorer } from '../../../state/explorer.js';
import { icon, X } from '../../shared/icons.js';
import { languagesOf, nameOf } from './languages.js';

const REST_SECONDS = 60;

/** What the panel cannot read from the visit, and what it does. */
export interface PanelLinks {
  readonly isAwake: boolean;
  /** Until it closes by itself. */
  readonly minutes: number;
  readonly close: () => void;
  readonly clear: () => void;
}

/** How the device does and how it is set up. Nothing of a visitor, nothing that is counted. */
export function renderPanel(explorer: Explorer, { isAwake, minutes, close, clear }: PanelLinks): TemplateResult {
  const { language, settings } = explorer;
  const { panel, close: closing } = language.words('kiosk', kiosk).staff;
  const number = (count: number): string => language.format.number(count);
  const { clientWidth, clientHeight } = document.documentElement;
  const size = `\u2066${clientWidth} × ${clientHeight}\u2069`;
  return html`<div class="panel" role="dialog" aria-modal="true" aria-labelledby="panel">
    <div class="top">
      <h2 id="panel" class="h1">${panel.title}</h2>
      <p class="mut">${panel.closes(number(minutes))}</p>
      <button type="button" class="button p first" part="button" @click=${close}>${icon(X)}${closing}</button>
    </div>
    <div class="facts">
      <div>
        <h3 class="h3">${panel.device}</h3>
        <ul>
          <li>${isAwake ? panel.awake.on : panel.awake.off}</li>
          <li>${navigator.onLine ? panel.network.on : panel.network.off}</li>
          ${isSecureContext ? nothing : html`<li>${panel.secure}</li>`}
          <li>${panel.kept}</li>
          <li>${panel.size(size)}</li>
        </ul>
      </div>
      <div>
        <h3 class="h3">${panel.set}</h3>
        <ul>
          <li>${panel.idle(number(settings.idleSeconds ?? REST_SECONDS))}</li>
          <li>${panel.languages(languagesOf(settings).map((tag) => `\u2068${nameOf(tag)}\u2069`).join(language.marks.comma))}</li>
          <li>${pricesOf(explorer, panel.prices)}</li>
        </ul>
      </div>
    </div>
    <div class="bottom">
      <p class="mut">${panel.version(VERSION, number(CONTENT_VERSION))}</p>
      <button type="button" class="button s" part="button" @click=${clear}>${panel.clear}</button>
    </div>
  </div>`;
}

function pricesOf({ settings, today, language }: Explorer, words: (typeof kiosk)['staff']['panel']['prices']): string {
  if (settings.hidesPrices || Object.keys(settings.prices).length === 0) return words.none;
  const freshness = priceFreshness(settings.pricesDate, today);
  return freshness === 'undated' ? words.undated : words[freshness](language.format.date(settings.pricesDate));
}
