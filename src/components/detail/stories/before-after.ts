import { html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import type { stories } from '../../../content/words/en/detail/stories.js';
import { baseStyles } from '../../../styles/base.js';
import { WidgetElement } from '../../../styles/element.js';
import { DRAG, icon } from '../../shared/icons.js';
import { beforeAfterStyles } from './before-after.styles.js';
import type { PhotoStory } from './stories.view.js';

/**
 * Two photos, one over the other, and a slider that says how much of each is seen. Before stands at the start of the line, in
 * either direction of reading.
 *
 * @tag tx-before-after
 */
export class BeforeAfter extends WidgetElement {
  static override shadowRootOptions: ShadowRootInit = { ...WidgetElement.shadowRootOptions, delegatesFocus: true };

  static override styles = [baseStyles, beforeAfterStyles];

  @property({ attribute: false }) photos: PhotoStory['photos'] | undefined;

  @property({ attribute: false }) words: typeof stories | undefined;

  /** Label of the second photo: "After 5 months". */
  @property() afterLabel = '';

  /** Told of the photo that did not load. */
  @property({ attribute: false }) onBroken: (photo: 'before' | 'after') => void = () => undefined;

  /** Share of the photo before, out of 100. */
  @state() private share = 50;

  @state() private isBroken = false;

  @query('.box') private box!: HTMLElement | null;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('photos')) return;
    this.share = 50;
    this.isBroken = false;
  }

  protected override updated(): void {
    this.box?.style.setProperty('--_split', `${this.share}%`);
  }

  private handleInput(event: Event): void {
    this.share = (event.currentTarget as HTMLInputElement).valueAsNumber;
  }

  /** Keys move in steps that are seen; a finger moves as it likes. */
  private handleStep(event: Event, step: string): void {
    (event.currentTarget as HTMLInputElement).step = step;
  }

  private renderPhoto(name: 'before' | 'after', { src, alt }: { readonly src: string; readonly alt: string }) {
    const handleError = (): void => {
      this.isBroken = true;
      this.onBroken(name);
    };
    return html`<img
      class=${name} src=${src} alt=${alt} loading="lazy" decoding="async" referrerpolicy="no-referrer" draggable="false" @error=${handleError}
    >`;
  }

  protected override render() {
    const { photos, words, share, afterLabel } = this;
    if (!photos || !words) return '';
    if (this.isBroken) {
      return html`<div class="box words" role="status">
        <p>${words.broken}</p>
        <p dir="auto">${words.said(words.before, photos.before.alt)}</p>
        <p dir="auto">${words.said(afterLabel, photos.after.alt)}</p>
      </div>`;
    }
    return html`<div class="box">
      ${this.renderPhoto('before', photos.before)}
      ${this.renderPhoto('after', photos.after)}
      <span class="tag start">${words.before}</span><span class="tag end">${afterLabel}</span>
      <input
        type="range" min="0" max="100" step="5" aria-label=${words.slider} aria-valuetext=${words.shares(share, 100 - share)}
        .value=${live(String(share))} @input=${this.handleInput}
        @pointerdown=${(event: Event) => this.handleStep(event, '1')} @keydown=${(event: Event) => this.handleStep(event, '5')}
      >
      <span class="line"></span><span class="knob">${icon(DRAG)}</span>
    </div>
    <p class="xs mut">${words.drag}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-before-after': BeforeAfter;
  }
}
