import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { ChartData } from './chart-data.js';
import type { Drawer, DrawInput, Drawing } from './drawing.js';
import { turns } from './turns.js';

/** What the artist asks of the element it draws for. */
export interface Studio extends ReactiveControllerHost, HTMLElement {
  readonly data: ChartData | undefined;
  readonly load: (() => Promise<Drawer>) | undefined;
  /** The canvas, and everything measured for it; `null` while there is nothing to draw on. */
  readonly measure: (data: ChartData) => { readonly canvas: HTMLCanvasElement; readonly input: DrawInput } | null;
  readonly handleFailure: (error: unknown) => void;
}

/** From here on a chart below the window is made ready. */
const AHEAD = '200px';

/**
 * Draws one chart: when it is first seen, after the words, and anew when size, colours or direction change. New figures
 * move the marks. Leaving the page, and a fault, take the chart away.
 */
export class ChartArtist implements ReactiveController {
  private isSeen = false;
  private isWaiting = false;
  private hasFailed = false;
  private watcher: IntersectionObserver | undefined;
  private turn: (() => void) | undefined;
  private drawing: Drawing | undefined = undefined;
  /** What the drawing was made for: another size, colour or direction needs a new one. */
  private madeFor = '';
  private shown: ChartData | undefined = undefined;

  constructor(private readonly studio: Studio) {
    studio.addController(this);
  }

  hostConnected(): void {
    if (typeof IntersectionObserver === 'undefined') {
      this.isSeen = true;
      return;
    }
    this.watcher = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.handleSeen();
    }, { rootMargin: AHEAD });
    this.watcher.observe(this.studio);
  }

  hostUpdated(): void {
    this.refresh();
  }

  hostDisconnected(): void {
    this.watcher?.disconnect();
    this.watcher = undefined;
    this.isSeen = false;
    // What waits for a paint would keep what has gone, and a page that is not shown is not painted.
    this.giveUp();
    this.clear();
  }

  /** Draws in turn where something has changed. */
  refresh(): void {
    if (!this.isSeen || this.isWaiting || this.hasFailed || !this.studio.data || !this.studio.load) return;
    this.isWaiting = true;
    this.studio.load().then((drawer) => this.queue(drawer), (error: unknown) => {
      this.isWaiting = false;
      this.fail(error);
    });
  }

  private queue(drawer: Drawer): void {
    this.giveUp();
    if (!this.studio.isConnected) return;
    this.isWaiting = true;
    this.turn = () => {
      this.isWaiting = false;
      this.paint(drawer);
    };
    turns.afterPaint(this.turn);
  }

  private giveUp(): void {
    this.isWaiting = false;
    if (this.turn) turns.drop(this.turn);
    this.turn = undefined;
  }

  private handleSeen(): void {
    this.watcher?.disconnect();
    this.isSeen = true;
    this.refresh();
  }

  private paint(drawer: Drawer): void {
    const { studio } = this;
    if (this.hasFailed || !studio.data) return;
    try {
      const measured = studio.measure(studio.data);
      if (measured) this.paintOn(measured.canvas, measured.input, drawer);
    } catch (error) {
      this.fail(error);
    }
  }

  private paintOn(canvas: HTMLCanvasElement, input: DrawInput, drawer: Drawer): void {
    const madeFor = keyOf(input);
    if (this.drawing && madeFor === this.madeFor) {
      if (this.shown !== input.data) this.drawing.update(input, mayMove());
    } else {
      this.clear();
      this.drawing = drawer(canvas, input);
    }
    this.madeFor = madeFor;
    this.shown = input.data;
  }

  private fail(error: unknown): void {
    if (this.hasFailed) return;
    this.hasFailed = true;
    this.clear();
    this.studio.handleFailure(error);
  }

  private clear(): void {
    const { drawing } = this;
    this.drawing = undefined;
    this.shown = undefined;
    try {
      drawing?.destroy();
    } catch (error) {
      this.fail(error);
    }
  }
}

function mayMove(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: no-preference)').matches;
}

function keyOf({ data, geometry, look, isRtl }: DrawInput): string {
  const { width, height, left, right, thickness, centres, upright } = geometry;
  const { band, likely, mid, surface, otherBand, other, ground } = look;
  const colours = [band, likely, mid, surface, otherBand, other, ground];
  return [data.kind, isRtl, devicePixelRatio, width, height, left, right, thickness, upright?.top, ...centres, ...colours].join(' ');
}
