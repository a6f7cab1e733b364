import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps the screen awake where the browser can. Where it cannot, nothing is said but to the staff. */
export class WakeLock implements ReactiveController {
  private lock: WakeLockSentinel | undefined = undefined;
  private isWanted = false;

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
    if (!document.hidden && !this.isHeld) void this.ask();
  };

  private async ask(): Promise<void> {
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
