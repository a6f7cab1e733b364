import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import type { kiosk } from '../../../content/words/en/kiosk/index.js';
import { baseStyles } from '../../../styles/base.js';
import { controlStyles } from '../../../styles/controls.js';
import { WidgetElement } from '../../../styles/element.js';
import { BACK, FWD, icon } from '../../shared/icons.js';
import { type Laid, laidInLine, laidOut } from './layout.view.js';
import { pagesStyles } from './pages.styles.js';

type PageWords = (typeof kiosk)['result']['pages'];

/** Between pieces, as a share of the size of the text. */
const GAP_EM = 0.6;
/** What a heading over a piece takes. */
const HEAD_EM = 2.5;
/** From so many pages on there are contents to choose from. */
const LONG_PAGES = 4;

const isWide = (item: HTMLElement): boolean => item.classList.contains('wide') || 'broad' in item.dataset;

const kindOf = ({ dataset }: HTMLElement): 'head' | 'own' | 'under' => ('head' in dataset ? 'head' : 'own' in dataset ? 'own' : 'under');

/** Puts a piece where its size can be taken, beside no other. */
function settle(item: HTMLElement): void {
  delete item.dataset['broad'];
  item.style.gridArea = isWide(item) ? '1 / 1 / auto / -1' : '1 / 1';
}

/** How tall a piece is: one that is too tall for a column takes the whole width. */
function heightOver(item: HTMLElement, columns: number, room: number): number {
  const { height } = item.getBoundingClientRect();
  if (columns === 1 || height <= room || isWide(item)) return height;
  item.dataset['broad'] = '';
  item.style.gridArea = '1 / 1 / auto / -1';
  return item.getBoundingClientRect().height;
}

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
  @state() private pages: Laid['pages'] = [[]];

  /** Whether the contents stand in place of a page. */
  @state() private isIndex = false;

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

  /** Finds what stands on which page, from how large everything is. */
  private measure(): void {
    const { items } = this;
    for (const item of items) item.removeAttribute('data-off');
    this.toggleAttribute('whole', true);
    let laid = this.laid();
    if (laid.pages.length > 1 || laid.isTooTall) {
      this.toggleAttribute('whole', laid.pages.length === 1);
      laid = this.laid();
    }
    this.toggleAttribute('tall', laid.isTooTall);
    this.pages = laid.pages;
    this.page = Math.min(this.page, laid.pages.length - 1);
    this.showPage();
  }

  private laid(): Laid {
    const { items, room } = this;
    const { fontSize, gridTemplateColumns, columnGap } = getComputedStyle(room);
    const { width, height } = room.getBoundingClientRect();
    if (this.inline) return laidInLine(items.map((item) => item.getBoundingClientRect().width), { width, gap: parseFloat(columnGap) });
    items.forEach(settle);
    const columns = gridTemplateColumns.split(' ').length;
    const em = parseFloat(fontSize);
    const boxes = items.map((item) => ({ height: heightOver(item, columns, height - em * HEAD_EM), isWide: isWide(item), kind: kindOf(item) }));
    return laidOut(boxes, { height, columns, gap: Math.round(em * GAP_EM) });
  }

  private showPage(): void {
    const { items } = this;
    const placed = new Map(this.pages[this.page]?.map((one) => [one.index, one]));
    items.forEach((item, index) => {
      const at = placed.get(index);
      item.toggleAttribute('data-off', !at);
      if (!at || this.inline) return;
      item.style.gridArea = isWide(item) ? `${at.top + 1} / 1 / auto / -1` : `${at.top + 1} / ${at.column + 1}`;
    });
  }

  /** What stands under a heading of its own, and on which page it begins. */
  private get parts(): readonly { readonly title: string; readonly page: number; readonly item: HTMLElement }[] {
    const { items, pages } = this;
    return items.flatMap((item, index) => ('head' in item.dataset
      ? [{ item, title: item.textContent.trim(), page: pages.findIndex((page) => page.some((one) => one.index === index)) }] : []));
  }

  /** The contents open at their first part, and close where they were opened. */
  private readonly handleIndex = async (): Promise<void> => {
    this.isIndex = !this.isIndex;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(this.isIndex ? '.index button' : '.index-button')?.focus();
  };

  private readonly handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.isIndex) return;
    event.stopPropagation();
    void this.handleIndex();
  };

  /** Shows a page, and goes on at its heading, or at that of one part of it. */
  private async show(page: number, part?: HTMLElement): Promise<void> {
    this.isIndex = false;
    this.page = page;
    this.showPage();
    await this.updateComplete;
    const first = part ?? this.items[this.pages[page]?.[0]?.index ?? 0];
    const target = first?.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6') ?? first;
    if (!target) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }

  private turn(by: 1 | -1): void {
    // Of chips in a line none is a heading: the focus stays with the buttons, on the other where this one goes.
    if (!this.inline) void this.show(this.page + by);
    else void this.turnLine(by);
  }

  private async turnLine(by: 1 | -1): Promise<void> {
    this.page += by;
    this.showPage();
    await this.updateComplete;
    if (this.shadowRoot?.activeElement?.matches('.gone')) this.renderRoot.querySelector<HTMLElement>('button:not(.gone)')?.focus();
  }

  protected override firstUpdated(): void {
    this.watch();
    this.measure();
  }

  private renderIndex() {
    return html`<ul class="index" @keydown=${this.handleKey}>${this.parts.map(({ title, page, item }) => html`<li>
      <button type="button" part="button" class="button s" @click=${() => this.show(page, item)}>${title}</button>
    </li>`)}</ul>`;
  }

  private renderMiddle() {
    const { words, page, pages: { length }, inline, isIndex } = this;
    const place = length > 1 ? words?.of(this.number(page + 1), this.number(length)) : '';
    return html`<div class="middle">
      ${!inline && length >= LONG_PAGES && this.parts.length > 1 ? html`<button
        type="button" part="button" class="button s index-button" aria-expanded=${String(isIndex)} @click=${this.handleIndex}>${words?.contents}</button>` : nothing}
      <p class="of" role="status">${place}</p>
    </div>`;
  }

  protected override render() {
    const { words, page, pages: { length }, isIndex } = this;
    const isLast = page >= length - 1;
    return html`
      <div class="room ${isIndex ? 'off' : ''}"><slot @slotchange=${this.handleSlotChange}></slot></div>
      ${isIndex ? this.renderIndex() : nothing}
      <div class="nav">
        <button type="button" part="button" class="button s ${page === 0 ? 'gone' : ''}" @click=${() => this.turn(-1)}>${icon(BACK)}<span>${words?.back}</span></button>
        ${this.renderMiddle()}
        <button type="button" part="button" class="button s ${isLast ? 'gone' : ''}" @click=${() => this.turn(1)}><span>${words?.more}</span>${icon(FWD)}</button>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-kiosk-pages': KioskPages;
  }
}
