import type { CDPSession } from '@playwright/test';

/** Where a finger comes down. */
export interface Finger {
  readonly x: number;
  readonly y: number;
}

const FEW = 40;

/** Fingers on a screen, as the screen itself tells the browser: no event is made by a script. */
export class Hand {
  private sent: Promise<unknown>[] = [];

  constructor(private readonly session: CDPSession) {}

  /** So many fingers at once, down and up again. */
  async tap(...fingers: readonly Finger[]): Promise<void> {
    this.send('touchStart', fingers);
    this.send('touchEnd', []);
    if (this.sent.length >= FEW) await this.rest();
  }

  /** A finger from here to there. */
  async swipe(from: Finger, to: Finger): Promise<void> {
    this.send('touchStart', [from]);
    for (const share of [0.3, 0.6, 1]) this.send('touchMove', [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }]);
    this.send('touchEnd', []);
    if (this.sent.length >= FEW) await this.rest();
  }

  /** Two fingers that move apart. */
  async spread({ x, y }: Finger, byPx: number): Promise<void> {
    this.send('touchStart', [{ x: x - 20, y }, { x: x + 20, y }]);
    for (const share of [0.5, 1]) this.send('touchMove', [{ x: x - 20 - byPx * share, y }, { x: x + 20 + byPx * share, y }]);
    this.send('touchEnd', []);
    if (this.sent.length >= FEW) await this.rest();
  }

  /** Until the page has felt everything. */
  async rest(): Promise<void> {
    await Promise.all(this.sent.splice(0));
  }

  private send(type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]): void {
    const touchPoints = fingers.map(({ x, y }, id) => ({ x, y, id }));
    this.sent.push(this.session.send('Input.dispatchTouchEvent', { type, touchPoints }));
  }
}
