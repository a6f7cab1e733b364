import { html, type TemplateResult } from 'lit';

import type { kiosk } from '../../../content/words/en/kiosk/index.js';
import { type IconPath } from '../../shared/icon.js';
import { choices } from './choices.js';
import { type Reading, SIZES } from './reading.js';

/** Two letters, a small one and a large one. */
export const LETTERS: IconPath = 'M2.5 15.5 5 9l2.5 6.5M3.4 13.3h3.2M9 15.5l4.2-11.5 4.3 11.5M10.6 11.5h5.3';

/** How large and how strong everything is shown, to choose. */
export function renderLook(words: (typeof kiosk)['screen']['look'], reading: Reading, choose: (reading: Reading) => void, close: () => void): TemplateResult {
  return html`<div class="over" role="dialog" aria-modal="true" aria-labelledby="look" aria-describedby="look-text">
    <div class="card">
      <div class="lead">
        <h2 id="look" class="h1">${words.title}</h2>
        <p id="look-text" class="mut">${words.text}</p>
      </div>
      <div class="lead">
        <p class="h3" aria-hidden="true">${words.size}</p>
        ${choices(words.size, SIZES.map((size) => [size, words.sizes[size]] as const), reading.size, (size) => choose({ ...reading, size }))}
      </div>
      <div class="lead">
        <p class="h3" aria-hidden="true">${words.contrast}</p>
        ${choices(words.contrast, [[false, words.contrasts.usual], [true, words.contrasts.strong]] as const, reading.isStrong, (isStrong) => choose({ ...reading, isStrong }))}
      </div>
      <div class="answers"><button type="button" class="button p first" part="button" @click=${close}>${words.done}</button></div>
    </div>
  </div>`;
}
