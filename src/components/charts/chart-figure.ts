import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import type { Problem } from '../../config/settings.js';
import { baseStyles } from '../../styles/base.js';
import { WidgetElement } from '../../styles/element.js';
import { ChartArtist } from './chart-artist.js';
import type { ChartData, ChartRow, ChartTick } from './chart-data.js';
import { chartFigureStyles } from './chart-figure.styles.js';
import type { Drawer, DrawInput } from './drawing.js';
import { geometryOf, lookOf } from './measure.js';

/**
 * One chart: a sentence, rows of words that make its room, a drawing laid under them, and the same figures as a table.
 * The drawing is for the eye alone; without it the table stands open.
 *
 * @tag tx-chart
 * @csspart chart - The figure.
 */
export class ChartFigure extends WidgetElement {
  static override styles = [baseStyles, chartFigureStyles];

  /** What the chart says and shows. */
  @property({ attribute: false }) data: ChartData | undefined;

  /** Leaves the table out as long as the drawing can be had: its sentence says the same. */
  @property({ type: Boolean }) bare = false;

  /** Brings what draws; called when the chart is first seen. */
  @property({ attribute: false }) load: (() => Promise<Drawer>) | undefined;

  /** Tells the owner that drawing failed; once. */
  @property({ attribute: false }) report: ((problem: Problem) => void) | undefined;

  @state() private isOpen = false;
  @state() private hasFailed = false;

  @query('canvas') private canvas!: HTMLCanvasElement | null;
  @query('.plot') private plot!: HTMLElement | null;
  @query('.probe') private probe!: HTMLElement | null;

  private readonly artist = new ChartArtist(this);
  private sizes: ResizeObserver | undefined = undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.plot) this.watchSize(this.plot);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes?.disconnect();
    this.sizes = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.plot && !this.sizes) this.watchSize(this.plot);
    if (changed.has('data')) {
      for (const node of this.renderRoot.querySelectorAll<HTMLElement>('[data-share]')) node.style.setProperty('--_share', node.dataset['share'] ?? '0');
    }
  }

  /** What the drawing needs to know of the page; `null` while the chart has no room on it. */
  readonly measure = (data: ChartData): { canvas: HTMLCanvasElement; input: DrawInput } | null => {
    const { canvas, plot, probe } = this;
    const geometry = canvas && plot && geometryOf(canvas, plot, [...plot.querySelectorAll<HTMLElement>('.lane')], data.kind === 'running');
    if (!geometry || !probe) return null;
    const style = getComputedStyle(probe);
    return { canvas, input: { data, geometry, look: lookOf(style), isRtl: style.direction === 'rtl' } };
  };

  /** Leaves the figures as words and a table. */
  readonly handleFailure = (error: unknown): void => {
    this.hasFailed = true;
    this.report?.({
      code: 'TX-CHART-001',
      path: `chart.${this.data?.kind ?? ''}`,
      found: String(error).slice(0, 120),
      expected: 'a chart on its canvas',
      fix: 'Copy the whole folder of the build, with its chunks, and allow its scripts. The table shows the same figures.',
    });
  };

  private readonly handleLookChange = (): void => {
    this.artist.refresh();
  };

  private readonly handleTableClick = (): void => {
    this.isOpen = !this.isOpen;
  };

  private watchSize(plot: HTMLElement): void {
    // An update that was under way may come after the element has left.
    if (typeof ResizeObserver === 'undefined' || !this.isConnected) return;
    this.sizes = new ResizeObserver(() => { this.artist.refresh(); });
    this.sizes.observe(plot);
  }

  private renderRow(row: ChartRow, { kind }: ChartData, isChecked: boolean) {
    const value = html`<span class="value">${row.value}</span>`;
    const note = html`<span class="note">${row.note}</span>`;
    const words = kind === 'timeline' ? html`${note} ${value}` : html`${value} ${note}`;
    return html`<li class="row ${row.isOwn ? 'own' : ''} ${isChecked ? 'checked' : ''}">
      <span class="label">${row.label}</span> <span class="words">${words}</span><span class="lane"></span>
    </li>`;
  }

  private renderRows(data: ChartData) {
    const { rows, check } = data;
    const second = rows.findIndex(({ group }, index) => index > 0 && group !== undefined);
    return html`<ul>${rows.map((row, index) => html`
      ${row.group === undefined ? nothing : html`<li class="group">${row.group}</li>`}
      ${check && index === 0 ? html`<li class="check" aria-hidden="true"><span>${check.text}</span></li>` : nothing}
      ${this.renderRow(row, data, check !== null && (second < 0 || index < second))}`)}
    </ul>`;
  }

  private renderTick({ at, text }: ChartTick, max: number) {
    return html`<span class="tick" data-share=${at / max}>${text}</span>`;
  }

  private renderPlot(data: ChartData) {
    const { kind, axis, check } = data;
    return html`<div class="plot ${kind}" data-share=${check ? check.at / axis.max : 0}>
      <canvas aria-hidden="true"></canvas>
      <span class="probe" aria-hidden="true" @transitionend=${this.handleLookChange}></span>
      ${this.renderRows(data)}
      ${axis.ticks.length === 0 ? nothing : html`<div class="axis" aria-hidden="true">
        <div class="scale">${axis.ticks.map((tick) => this.renderTick(tick, axis.max))}</div>
      </div>`}
    </div>`;
  }

  private renderTable({ table: { caption, head, rows } }: ChartData) {
    const [, ...columns] = head;
    return html`<table>
      <caption>${caption}</caption>
      <thead><tr><td>${head[0]}</td>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>${rows.map(({ name, cells }) => html`
        <tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
      </tbody>
    </table>`;
  }

  protected override render() {
    const { data, hasFailed } = this;
    if (!data) return nothing;
    const isOpen = this.isOpen || hasFailed;
    const { words, legend } = data;
    const turn = isOpen ? words.hideTable : words.showTable;
    return html`<figure part="chart" class=${hasFailed ? 'failed' : ''}>
      <figcaption class="vh">${data.sentence}</figcaption>
      ${this.renderPlot(data)}
      <div class="foot">
        <ul class="legend">${legend.map(({ mark, text }) => html`<li><i class=${mark}></i><span>${text}</span></li>`)}</ul>
        ${hasFailed || this.bare ? nothing : html`
          <button type="button" aria-expanded=${isOpen} aria-controls="table" aria-label="${turn}: ${data.table.caption}" @click=${this.handleTableClick}>
            ${turn}
          </button>`}
      </div>
      <div id="table" ?hidden=${!isOpen}>${this.renderTable(data)}</div>
    </figure>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-chart': ChartFigure;
  }
}
