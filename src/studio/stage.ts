import { html, LitElement } from 'lit';

import { MODES } from './fields.js';
import { type Scene, type SceneConcern, SCENES } from './scenes.js';
import type { SetUp } from './set-up.js';
import { choices } from './tabs.js';

const WIDTHS = [['phone', 'Phone'], ['column', 'Column'], ['full', 'Full width']] as const;
const KIOSK = ['kiosk', 'Kiosk'] as const;
type Width = (typeof WIDTHS)[number][0] | typeof KIOSK[0];

/** Narrower windows begin with the phone, which fits. */
const ROOM_FOR_A_COLUMN = '(min-width: 62rem)';

/**
 * The preview and what is shown in it. None of its switches changes the set-up.
 *
 * @tag tx-studio-stage
 */
export class Stage extends LitElement {
  static override properties = { setUp: { attribute: false }, scene: { state: true }, width: { state: true }, isMirrored: { state: true }, isDark: { state: true } };

  setUp: SetUp = {};

  private scene: Scene = 'result';
  private width: Width = matchMedia(ROOM_FOR_A_COLUMN).matches ? 'column' : 'phone';
  private isMirrored = false;
  private isDark = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private renderSwitch(label: string, isOn: boolean, set: (isOn: boolean) => void) {
    return html`<label class="switch"><input type="checkbox" .checked=${isOn} @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}><span>${label}</span></label>`;
  }

  protected override render() {
    const concern: SceneConcern = (['hair', 'body'] as const).find((id) => id === this.setUp['concern']) ?? 'face';
    const widths: readonly (readonly [Width, string])[] = MODES.includes(KIOSK[0]) ? [...WIDTHS, KIOSK] : WIDTHS;
    return html`<section class="stage" aria-label="Preview">
      <div class="bar">
        ${choices('What is shown', SCENES, this.scene, (id) => { this.scene = id; })}
        <div class="bar">
          ${choices('How wide', widths, this.width, (id) => { this.width = id; })}
          ${this.renderSwitch('Right to left', this.isMirrored, (isOn) => { this.isMirrored = isOn; })}
          ${this.renderSwitch('Dark', this.isDark, (isOn) => { this.isDark = isOn; })}
        </div>
      </div>
      <div class=${`sheet ${this.width} ${this.isDark || this.setUp['scheme'] === 'dark' ? 'night' : ''}`}>
        <tx-studio-preview
          .setUp=${this.setUp} .scene=${this.scene} .concern=${concern} .mode=${this.width === 'kiosk' ? 'kiosk' : ''}
          .isMirrored=${this.isMirrored} .isDark=${this.isDark}
        ></tx-studio-preview>
      </div>
    </section>`;
  }
}
