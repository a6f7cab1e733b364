import { html } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import type { kiosk } from '../../../content/words/en/kiosk/index.js';
import { baseStyles } from '../../../styles/base.js';
import { controlStyles } from '../../../styles/controls.js';
import { WidgetElement } from '../../../styles/element.js';
import { BACK, FWD, icon } from '../../shared/icons.js';
import { pagesOf } from './pages.view.js';
import { pagesStyles } from './pages.styles.js';

type PageWords = (typeof kiosk)['result']['pages'];

/**
 * Content that may be longer than its room: shown a page at a time, with "More" and "Back" in place of scrolling. Each
 * child is kept whole. One that is taller than the room by itself is never cut off: then, and only then, the page scrolls.
 *
 * @tag tx-kiosk-pages
 * @slot - What is shown, piece by piece.
 * @csspart button - More, and Back.
 */
export class KioskPages extends WidgetElement {
  static override styles = [baseStyles, controlStyles, pagesStyles];

  @property({ attribute: false }) words: PageWords | undefined;

  /** How a number is written. */
  @property({ attribute: false }) number: (value: number) => string = String;

  /** Whether the buttons stand beside the content instead of under it. */
  @property({ type: Boolean }) inline = false;

  /** Index of the page that is shown. */
  @state() private page = 0;
  @state() private starts: readonly number[] = [0];

  @query('.room') private room!: HTMLElement;
  @query('slot') private slotElement!: HTMLSlotElement;

  private sizes: ResizeObserver | undefined;
  private frame = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes = new ResizeObserver(this.measureSoon);
    if (this.hasUpdated) this.watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes?.disconnect();
    this.sizes = undefined;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  private get items(): readonly HTMLElement[] {
    return this.slotElement.assignedElements() as HTMLElement[];
  }

  private watch(): void {
    this.sizes?.disconnect();
    this.sizes?.observe(this);
    for (const item of this.items) this.sizes?.observe(item);
  }

  private readonly handleSlotChange = (): void => {
    this.watch();
    this.measure();
  };

  /** With the next picture: what changes here must not be told to the one who has just told of a change. */
  private readonly measureSoon = (): void => {
    if (this.frame > 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.measure();
    });
  };

  /** Finds where pages begin, from how everything lies when nothing is hidden. */
  private measure(): void {
    const { items } = this;
    for (const item of items) item.removeAttribute('data-off');
    this.toggleAttribute('whole', true);
    let cut = this.cut();
    if (cut.starts.length > 1 || cut.isTooTall) {
      this.toggleAttribute('whole', cut.starts.length === 1);
      cut = this.cut();
    }
    this.toggleAttribute('tall', cut.isTooTall);
    this.starts = cut.starts;
    this.page = Math.min(this.page, cut.starts.length - 1);
    this.showPage();
  }

  private cut() {
    const boxes = this.items.map((item) => {
      const { top, bottom } = item.getBoundingClientRect();
      return { top, bottom, isHead: item.hasAttribute('data-head') };
    });
    return pagesOf(boxes, this.room.getBoundingClientRect().height);
  }

  private showPage(): void {
    const from = this.starts[this.page] ?? 0;
    const to = this.starts[this.page + 1] ?? Infinity;
    this.items.forEach((item, index) => item.toggleAttribute('data-off', index < from || index >= to));
  }

  private async turn(by: 1 | -1): Promise<void> {
    this.page += by;
    this.showPage();
    await this.updateComplete;
    // The button that was pressed may be gone: the focus stays with the other.
    const gone = this.shadowRoot?.activeElement;
    if (gone?.matches('.gone')) this.renderRoot.querySelector<HTMLElement>('button:not(.gone)')?.focus();
  }

  protected override firstUpdated(): void {
    this.watch();
    this.measure();
  }

  protected override render() {
    const { words, page, starts: { length } } = this;
    const isLast = page >= length - 1;
    return html`
      <div class="room"><slot @slotchange=${this.handleSlotChange}></slot></div>
      <div class="nav">
        <button type="button" part="button" class="button s ${page === 0 ? 'gone' : ''}" @click=${() => this.turn(-1)}>${icon(BACK)}<span>${words?.back}</span></button>
        <p class="of" role="status">${length > 1 ? words?.of(this.number(page + 1), this.number(length)) : ''}</p>
        <button type="button" part="button" class="button s ${isLast ? 'gone' : ''}" @click=${() => this.turn(1)}><span>${words?.more}</span>${icon(FWD)}</button>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-kiosk-pages': KioskPages;
  }
}
