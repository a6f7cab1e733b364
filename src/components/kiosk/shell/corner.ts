import type { ReactiveController } from 'lit';

import type { WidgetElement } from '../../../styles/element.js';

const GAP_PX = 12;

/** Tells the step how much of its top end the screen's own buttons take: as wide as they are in this language and size. */
export class Corner implements ReactiveController {
  private sizes: ResizeObserver | undefined = undefined;
  private bar: Element | null = null;

  constructor(private readonly host: WidgetElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.sizes = new ResizeObserver(this.measure);
  }

  hostUpdated(): void {
    const bar = this.host.renderRoot.querySelector('.whole > .bar');
    if (bar === this.bar) return;
    this.bar = bar;
    this.sizes?.disconnect();
    if (bar) this.sizes?.observe(bar);
  }

  hostDisconnected(): void {
    this.sizes?.disconnect();
    this.bar = null;
  }

  private readonly measure = ([entry]: readonly ResizeObserverEntry[]): void => {
    if (entry) this.host.style.setProperty('--_kiosk-corner', `${Math.ceil(entry.contentRect.width) + GAP_PX}px`);
  };
}
