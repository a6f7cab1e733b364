import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { Scheduler } from '../../lib/scheduler.js';

/**
 * Draws a long page piece by piece, each in a task of its own once the one before has been painted: the first words are
 * seen at once, and a tap gets through. Stops when the element leaves, and goes on when it is back.
 */
export class Pieces implements ReactiveController {
  private readonly turns = new Scheduler();
  private drawn = 1;
  private total = 1;
  /** How many may be drawn now. */
  private most = 1;
  private isWaiting = false;
  private watchers: (() => void)[] = [];

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** Whether the last piece has been drawn. */
  get isWhole(): boolean {
    return this.drawn >= this.total;
  }

  /** Begins anew, with the first piece of another page. */
  begin(): void {
    this.drawn = 1;
  }

  /** The pieces that are drawn now. The last one waits as long as what it needs is on its way, unless it stands already. */
  take<T>(pieces: readonly T[], isHeld = false): readonly T[] {
    this.total = pieces.length;
    this.most = isHeld && !this.isWhole ? this.total - 1 : this.total;
    return pieces.slice(0, this.drawn);
  }

  /** Kept once every piece is drawn, or none will be. */
  async whole(): Promise<void> {
    if (this.isWaiting || (this.drawn >= this.most && !this.isWhole && this.host.isConnected)) await new Promise<void>((resolve) => this.watchers.push(resolve));
  }

  hostConnected(): void {
    this.proceed();
  }

  hostUpdated(): void {
    this.proceed();
  }

  hostDisconnected(): void {
    this.turns.stop();
    this.isWaiting = false;
    this.tell();
  }

  private proceed(): void {
    if (this.isWhole) this.tell();
    else if (!this.isWaiting && this.drawn < this.most && this.host.isConnected) {
      this.isWaiting = true;
      this.turns.afterPaint(() => this.next());
    }
  }

  private next(): void {
    this.drawn += 1;
    this.isWaiting = false;
    this.host.requestUpdate();
  }

  private tell(): void {
    for (const tell of this.watchers.splice(0)) tell();
  }
}
