import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

import { kiosk } from '../../../content/words/en/kiosk/index.js';
import { start } from '../../../content/words/en/start.js';
import { Scheduler } from '../../../lib/scheduler.js';
import { type Concern, CONCERNS } from '../../../model/answers.js';
import type { Explorer } from '../../../state/explorer.js';
import { DIM_AFTER_MS, shiftAfter, STAY_MS } from '../../../state/kiosk/burn-in.js';
import { baseStyles } from '../../../styles/base.js';
import { controlStyles } from '../../../styles/controls.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { heading } from '../../shared/heading.js';
import { icon, PAUSE, TOUCH } from '../../shared/icons.js';
import { CONCERN_PICTURES } from '../../shared/illustrations/concerns.js';
import { drawing, pictureStyles } from '../../shared/illustrations/picture.js';
import { attractStyles } from './attract.styles.js';
import { LETTERS } from './look-card.js';
import { isSpoken, languagesOf, nameOf } from './languages.js';
import { LongPress } from './long-press.js';

/** From one picture to the next. */
const PICTURE_MS = 6000;

/**
 * What a kiosk shows to nobody in particular: three pictures, where one may begin, and in which language. It names no
 * condition, and never stands still in one place.
 *
 * @tag tx-kiosk-attract
 * @fires begin - The visitor begins.
 * @fires look - The visitor wants to read in another size or contrast.
 * @fires staff - The name of the clinic was held.
 */
export class KioskAttract extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, pictureStyles, attractStyles];

  /** Whether holding the clinic's name leads anywhere. */
  @property({ attribute: false }) hasStaff = false;

  /** Which picture stands out. */
  @state() private shown = 0;
  @state() private isPaused = false;
  @state() private isDim = false;

  private readonly timers = new Scheduler();
  private readonly calm = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly hold = new LongPress(this, () => {
    if (this.hasStaff) this.dispatchEvent(new CustomEvent('staff'));
  });
  private cameMs = 0;

  constructor() {
    super();
    this.addController(this.timers);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.cameMs = performance.now();
    this.isDim = false;
    this.calm.addEventListener('change', this.handleCalm);
    window.addEventListener('pointerdown', this.brighten, { capture: true, passive: true });
    this.timers.after('picture', PICTURE_MS, this.showNext);
    this.brighten();
    this.shift();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.calm.removeEventListener('change', this.handleCalm);
    window.removeEventListener('pointerdown', this.brighten, { capture: true });
  }

  /** The way in, for whoever comes back to this screen. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.begin')?.focus(options);
  }

  private readonly handleCalm = (): void => this.requestUpdate();

  private readonly showNext = (): void => {
    if (!this.isPaused && !this.calm.matches) this.shown = (this.shown + 1) % CONCERNS.length;
    this.timers.after('picture', PICTURE_MS, this.showNext);
  };

  /** Lit pixels that never change would burn in, moved or not. */
  private readonly shift = (): void => {
    const { x, y } = shiftAfter(performance.now() - this.cameMs);
    this.style.setProperty('--_shift', `${x}px ${y}px`);
    this.timers.after('shift', STAY_MS, this.shift);
  };

  private readonly brighten = (): void => {
    this.isDim = false;
    this.timers.after('dim', DIM_AFTER_MS, () => { this.isDim = true; });
  };

  private readonly handlePause = (): void => {
    this.isPaused = !this.isPaused;
  };

  private readonly handleBegin = (): void => {
    this.dispatchEvent(new CustomEvent('begin'));
  };

  private readonly handleLook = (): void => {
    this.dispatchEvent(new CustomEvent('look'));
  };

  private readonly handleLanguage = (event: Event): void => {
    const { value } = event.currentTarget as HTMLButtonElement;
    this.explorer?.speak(() => value);
  };

  private renderPicture(concern: Concern, index: number, name: string) {
    const isOn = this.calm.matches || index === this.shown;
    return html`<li class=${isOn ? 'on' : ''}>${drawing(CONCERN_PICTURES[concern])}<i></i><span>${name}</span></li>`;
  }

  private renderLanguages({ settings, language }: Explorer, name: string) {
    const tags = languagesOf(settings);
    if (tags.length < 2) return nothing;
    return html`<div class="languages" role="group" aria-label=${name}>
      ${tags.map((tag) => html`<button
        type="button" class="button s" part="button" lang=${tag} value=${tag} aria-pressed=${isSpoken(tag, language.lang) ? 'true' : 'false'}
        @click=${this.handleLanguage}
      >${nameOf(tag)}</button>`)}
    </div>`;
  }

  protected override renderWith(explorer: Explorer) {
    const { language, settings, headingLevel } = explorer;
    const { attract: words, look } = language.words('kiosk', kiosk).screen;
    const { concerns, footer } = language.words('start', start);
    return html`<div class=${this.isDim ? 'attract dim' : 'attract'}>
      <p class="who" @pointerdown=${this.hold.press} @pointerup=${this.hold.release} @pointercancel=${this.hold.release} @pointerleave=${this.hold.release}>
        <span class="sign" aria-hidden="true"><i></i><i></i></span><bdi>${settings.clinicName}</bdi>
      </p>
      <div class="row">
        ${this.renderLanguages(explorer, words.languages)}
        <div class="ways">
          <button type="button" class="button s" part="button" @click=${this.handleLook}>${icon(LETTERS)}${look.open}</button>
          ${this.calm.matches ? nothing : html`<button type="button" class="button s" part="button" @click=${this.handlePause}>
            ${icon(PAUSE)}${this.isPaused ? words.move : words.pause}
          </button>`}
        </div>
      </div>
      <ul class="show">${CONCERNS.map((concern, index) => this.renderPicture(concern, index, concerns[concern].name))}</ul>
      <div class="band">
        <div class="text">
          ${heading(headingLevel, words.title, { class: 'title', part: 'heading' })}
          <p class="mut">${words.line}</p>
          <p class="mut sm">${footer.sells}</p>
        </div>
        <button type="button" class="button p begin" part="button" @click=${this.handleBegin}>${icon(TOUCH)}${words.start}</button>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-kiosk-attract': KioskAttract;
  }
}
