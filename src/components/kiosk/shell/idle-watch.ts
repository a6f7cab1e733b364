import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { type Idle, idleAfter, type IdleTimes, idleTimes, type Moment, touchThatCounts, wasLeft } from '../../../state/kiosk/idle.js';

/** Signs of somebody at the screen. */
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;
const IN_USE: Idle = { kind: 'active', nextMs: Infinity };
/** A device that wakes is seen to have slept by then: its timers count only what they were awake for. */
const LOOK_MS = 1000;

const now = (): Moment => ({ monotonicMs: performance.now(), wallMs: Date.now() });

/** What the watch asks its screen. */
export interface Watched {
  /** Whether there is anything to clear. */
  readonly isRunning: boolean;
  readonly isCovered: boolean;
  readonly restSeconds: number;
}

/**
 * Watches whether somebody is at the screen, by a clock that nobody sets; the wall clock tells of a sleep alone. Once the rest
 * is over, touches no longer count: the next visitor's must not keep what the one before has answered.
 */
export class IdleWatch implements ReactiveController {
  /** How the screen stands. */
  idle: Idle = IN_USE;

  private touched = now();
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
    this.touched = now();
    this.look();
  }

  /** Looks how the screen stands, and when to look again. */
  private look(): void {
    clearTimeout(this.timer);
    const { isRunning, isCovered, restSeconds } = this.watched();
    const before = this.idle;
    this.idle = isRunning ? this.standing(idleTimes(restSeconds, isCovered)) : IN_USE;
    if (this.idle.kind === 'over') {
      this.idle = IN_USE;
      this.clear();
      return;
    }
    if (isRunning) this.timer = setTimeout(() => this.look(), Math.min(this.idle.nextMs, LOOK_MS));
    if (before.kind !== this.idle.kind || this.idle.kind === 'warning') this.host.requestUpdate();
  }

  private standing(times: IdleTimes): Idle {
    const present = now();
    this.touched = touchThatCounts(this.touched, present, times);
    return idleAfter(present.monotonicMs - this.touched.monotonicMs, times);
  }

  /** A timer may be late, and a touch come before it has told that the rest is over. */
  private readonly handleSign = (): void => {
    this.look();
    if (this.idle.kind === 'active') this.extend();
  };

  private readonly handleVisibility = (): void => {
    const present = now();
    const { left } = this;
    this.left = document.hidden ? present : undefined;
    const { isRunning, restSeconds, isCovered } = this.watched();
    if (document.hidden || !left || !isRunning) return;
    if (wasLeft(left, present, idleTimes(restSeconds, isCovered))) this.clear();
    else this.look();
  };

  /** A page that comes back as it was left is nobody's. */
  private readonly handleShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.clear();
  };
}
