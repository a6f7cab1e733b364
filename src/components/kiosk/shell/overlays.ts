import { html, type TemplateResult } from 'lit';

import type { kiosk } from '../../../content/words/en/kiosk/index.js';
import { icon, LOCK, X } from '../../shared/icons.js';
import { qrTemplate } from '../../take/qr.js';
import { readable } from './outward.js';

type ScreenWords = (typeof kiosk)['screen'];

/** The time left: in full, in seconds, and as it is said aloud at some of them. */
export interface TimeLeft {
  readonly text: string;
  readonly seconds: number;
  readonly said: string;
}

/** "Are you still there?", with the count. */
export function renderWarning(words: ScreenWords, left: TimeLeft, isReading: boolean, clear: () => void, stay: () => void): TemplateResult {
  const { idle } = words;
  return html`<div class="over" role="alertdialog" aria-modal="true" aria-labelledby="idle" aria-describedby="idle-text">
    <div class="card">
      <div class="head">
        <span class="count" aria-hidden="true">${left.seconds}</span>
        <div>
          <h2 id="idle" class="h1">${idle.title}</h2>
          <p id="idle-text" class="mut">${idle.text}</p>
          <p class="mut" aria-hidden="true">${left.text}</p>
        </div>
      </div>
      <p class="vh" role="alert">${left.said}</p>
      ${renderAnswers(words.clear, isReading ? idle.reading : idle.here, clear, stay)}
    </div>
  </div>`;
}

/** What hides a screen from whoever looks over a shoulder. */
export function renderCover(words: ScreenWords, left: TimeLeft, clear: () => void, stay: () => void): TemplateResult {
  const { cover } = words;
  return html`<div class="over light" role="dialog" aria-modal="true" aria-labelledby="cover" aria-describedby="cover-text">
    <div class="card">
      <div class="head">
        <span class="lock">${icon(LOCK)}</span>
        <div>
          <h2 id="cover" class="h1">${cover.title}</h2>
          <p id="cover-text" class="mut">${cover.text}</p>
          <p class="mut" aria-hidden="true">${left.text}</p>
        </div>
      </div>
      <p class="vh" role="alert">${left.said}</p>
      ${renderAnswers(words.clear, cover.show, clear, stay)}
    </div>
  </div>`;
}

/** An address to follow on one's own phone. */
export function renderLink(words: ScreenWords['link'], address: string, close: () => void): TemplateResult {
  return html`<div class="over" role="dialog" aria-modal="true" aria-labelledby="link" aria-describedby="link-text">
    <div class="card">
      <h2 id="link" class="h1">${words.title}</h2>
      <p id="link-text" class="mut">${words.text}</p>
      <div class="code">
        ${qrTemplate(address, words.code)}
        <p><bdi dir="ltr">${readable(address)}</bdi></p>
      </div>
      <div class="answers"><button type="button" class="button p first" part="button" @click=${close}>${icon(X)}${words.close}</button></div>
    </div>
  </div>`;
}

function renderAnswers(no: string, yes: string, clear: () => void, stay: () => void): TemplateResult {
  return html`<div class="answers">
    <button type="button" class="button s" part="button" @click=${clear}>${no}</button>
    <button type="button" class="button p first" part="button" @click=${stay}>${yes}</button>
  </div>`;
}
