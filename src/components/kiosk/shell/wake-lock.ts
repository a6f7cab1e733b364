import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps the screen awake where the browser can. Where it cannot, nothing is said but to the staff. */
export class WakeLock implements ReactiveController {
  private lock: WakeLockSentinel | undefined = undefined;
  private isWanted = false;
  private isAsking = false;
  /** Whether the page came back since it was asked last: what was asked before may be refused by now. */
  private isDue = false;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Whether the screen is kept awake now. */
  get isHeld(): boolean {
    return this.lock !== undefined && !this.lock.released;
  }

  hostConnected(): void {
    this.isWanted = true;
    document.addEventListener('visibilitychange', this.handleVisibility);
    this.handleVisibility();
  }

  hostDisconnected(): void {
    this.isWanted = false;
    document.removeEventListener('visibilitychange', this.handleVisibility);
    this.letGo(this.lock);
    this.lock = undefined;
  }

  /** The browser takes the lock away from a page that is hidden. */
  private readonly handleVisibility = (): void => {
    this.isDue = !document.hidden;
    if (!this.isAsking) void this.ask();
  };

  /** One request at a time: a second lock would be held for ever. */
  private async ask(): Promise<void> {
    this.isAsking = true;
    while (this.isDue && this.isWanted && !this.isHeld) {
      this.isDue = false;
      await this.askOnce();
    }
    this.isAsking = false;
  }

  private async askOnce(): Promise<void> {
    try {
      const lock = await navigator.wakeLock.request('screen');
      if (this.isWanted) this.lock = lock;
      else this.letGo(lock);
    } catch {
      // An old browser, a page without https, a low battery: the device's own setting holds.
    }
  }

  private letGo(lock: WakeLockSentinel | undefined): void {
    lock?.release().catch(() => undefined);
  }
}
