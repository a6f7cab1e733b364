import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { type Idle, idleAfter, idleTimes, type Moment, wasLeft } from '../../../state/kiosk/idle.js';

/** Signs of somebody at the screen. */
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;
const IN_USE: Idle = { kind: 'active', nextMs: Infinity };

/** What the watch asks its screen. */
export interface Watched {
  /** Whether there is anything to clear. */
  readonly isRunning: boolean;
  readonly isCovered: boolean;
  readonly restSeconds: number;
}

/**
 * Watches whether somebody is at the screen, by a clock that nobody sets. Once it asks, touches no longer count: the
 * next visitor's must not keep what the one before has answered.
 */
export class IdleWatch implements ReactiveController {
  /** How the screen stands. */
  idle: Idle = IN_USE;

  private touchedMs = performance.now();
  private left: Moment | undefined = undefined;
  private timer: ReturnType<typeof setTimeout> | undefined = undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly watched: () => Watched,
    /** Nobody is there: clears everything. */
    private readonly clear: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const sign of SIGNS) window.addEventListener(sign, this.handleSign, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.handleVisibility);
    window.addEventListener('pageshow', this.handleShow);
    this.extend();
  }

  hostDisconnected(): void {
    for (const sign of SIGNS) window.removeEventListener(sign, this.handleSign, { capture: true });
    document.removeEventListener('visibilitychange', this.handleVisibility);
    window.removeEventListener('pageshow', this.handleShow);
    clearTimeout(this.timer);
  }

  /** Somebody is there: begins to count anew. */
  extend(): void {
    this.touchedMs = performance.now();
    this.look();
  }

  /** Looks how the screen stands, and when to look again. */
  private look(): void {
    clearTimeout(this.timer);
    const { isRunning, isCovered, restSeconds } = this.watched();
    const before = this.idle;
    this.idle = isRunning ? idleAfter(performance.now() - this.touchedMs, idleTimes(restSeconds, isCovered)) : IN_USE;
    if (this.idle.kind === 'over') {
      this.idle = IN_USE;
      this.clear();
      return;
    }
    if (isRunning) this.timer = setTimeout(() => this.look(), this.idle.nextMs);
    if (before.kind !== this.idle.kind || this.idle.kind === 'warning') this.host.requestUpdate();
  }

  private readonly handleSign = (): void => {
    if (this.idle.kind === 'active') this.extend();
  };

  private readonly handleVisibility = (): void => {
    const now: Moment = { monotonicMs: performance.now(), wallMs: Date.now() };
    const { left } = this;
    this.left = document.hidden ? now : undefined;
    const { isRunning, restSeconds, isCovered } = this.watched();
    if (document.hidden || !left || !isRunning) return;
    if (wasLeft(left, now, idleTimes(restSeconds, isCovered))) this.clear();
    else this.look();
  };

  /** A page that comes back as it was left is nobody's. */
  private readonly handleShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.clear();
  };
}
