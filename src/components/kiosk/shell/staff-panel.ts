import { html, nothing, type TemplateResult } from 'lit';

import { priceFreshness } from '../../../config/freshness.js';
import { CONTENT_VERSION } from '../../../content/overview.js';
import { kiosk } from '../../../content/words/en/kiosk/index.js';
import { VERSION } from '../../../lib/version.js';
import type { Explorer } from '../../../state/explorer.js';
import { CHECK, icon, WARN, X } from '../../shared/icons.js';
import { choices } from './choices.js';
import { canFill, fill, isFull } from './full-screen.js';
import { languagesOf, nameOf } from './languages.js';
import type { ScreenSet } from './screen-set.js';

/** Seconds without a touch that staff may choose from, besides the page's own. */
const IDLE_SECONDS: readonly number[] = [45, 60, 90];

/** What the panel cannot read from the visit, and what it does. */
export interface PanelLinks {
  readonly isAwake: boolean;
  readonly set: ScreenSet;
  /** Until it closes by itself. */
  readonly minutes: number;
  readonly change: (set: ScreenSet) => void;
  readonly close: () => void;
  readonly clear: () => void;
}

type PanelWords = (typeof kiosk)['staff']['panel'];

/** How the device does and how it is set up. Nothing of a visitor, nothing that is counted. */
export function renderPanel(explorer: Explorer, links: PanelLinks): TemplateResult {
  const { language } = explorer;
  const { staff: { panel, close: closing }, screen: { look } } = language.words('kiosk', kiosk);
  const number = (count: number): string => language.format.number(count);
  const { set, change } = links;
  const idle = [...new Set([...IDLE_SECONDS, ...set.idleSeconds === undefined ? [] : [set.idleSeconds]])].sort((a, b) => a - b);
  return html`<div class="panel" role="dialog" aria-modal="true" aria-labelledby="panel">
    <div class="top">
      <h2 id="panel" class="h1">${panel.title}</h2>
      <p class="mut">${panel.closes(number(links.minutes))}</p>
    </div>
    <div class="facts">
      <div>
        <h3 class="h3">${panel.device}</h3>
        <ul>${facts(explorer, links.isAwake, panel).map(([isGood, text]) => html`<li>${icon(isGood ? CHECK : WARN)}<span>${text}</span></li>`)}</ul>
      </div>
    </div>
    <div class="rows">
      ${row(panel.idle, choices(panel.idle.title, idle.map((seconds) => [seconds, number(seconds)] as const), set.idleSeconds, (idleSeconds) => change({ ...set, idleSeconds })))}
      ${row(panel.size, choices(panel.size.title, (['normal', 'large'] as const).map((size) => [size, look.sizes[size]] as const), set.size, (size) => change({ ...set, size })))}
      ${canFill() ? row(panel.full, choices(panel.full.title, [[false, panel.full.off], [true, panel.full.on]] as const, isFull(), fill)) : nothing}
      <p class="mut sm">${panel.until}</p>
    </div>
    <div class="bottom">
      <p class="mut">${panel.version(VERSION, number(CONTENT_VERSION))}</p>
      <button type="button" class="button s" part="button" @click=${restart}>${panel.restart}</button>
      <button type="button" class="button s clear" part="button" @click=${links.clear}>${panel.clear}</button>
      <button type="button" class="button p first shut" part="button" @click=${links.close}>${icon(X)}${closing}</button>
    </div>
  </div>`;
}

function row({ title, text }: { readonly title: string; readonly text: string }, control: TemplateResult): TemplateResult {
  return html`<div><p class="name"><b>${title}</b><span class="mut sm">${text}</span></p>${control}</div>`;
}

function restart(): void {
  location.reload();
}

/** What staff may want to know of the device, and whether it is as it should be. */
function facts(explorer: Explorer, isAwake: boolean, panel: PanelWords): readonly (readonly [isGood: boolean, text: string])[] {
  const { settings, language } = explorer;
  const { clientWidth, clientHeight } = document.documentElement;
  const names = languagesOf(settings).map((tag) => `\u2068${nameOf(tag)}\u2069`).join(language.marks.comma);
  return [
    [isAwake, isAwake ? panel.awake.on : panel.awake.off],
    [true, navigator.onLine ? panel.network.on : panel.network.off],
    ...isSecureContext ? [] : [[false, panel.secure] as const],
    [true, panel.kept],
    pricesOf(explorer, panel.prices),
    [true, panel.languages(names)],
    [true, panel.screen(`\u2066${clientWidth} × ${clientHeight}\u2069`)],
  ];
}

function pricesOf({ settings, today, language }: Explorer, words: PanelWords['prices']): readonly [isGood: boolean, text: string] {
  if (settings.hidesPrices || Object.keys(settings.prices).length === 0) return [true, words.none];
  const freshness = priceFreshness(settings.pricesDate, today);
  return freshness === 'undated' ? [false, words.undated] : [freshness === 'fresh', words[freshness](language.format.date(settings.pricesDate))];
}
