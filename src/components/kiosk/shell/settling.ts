import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A finger that has just pressed what led here presses nothing here. */
const SETTLE_MS = 350;

/** The moment after a screen, or what lies over it, came: no press counts yet. Keys do. */
export class Settling implements ReactiveController {
  isOn = false;

  private timer: ReturnType<typeof setTimeout> | undefined = undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  begin(): void {
    clearTimeout(this.timer);
    this.isOn = true;
    this.timer = setTimeout(() => this.end(), SETTLE_MS);
    this.host.requestUpdate();
  }

  /** A screen that left its page in this moment takes presses when it is back. */
  hostConnected(): void {
    this.host.addEventListener('mousedown', this.keepFocus);
    this.end();
  }

  hostDisconnected(): void {
    this.host.removeEventListener('mousedown', this.keepFocus);
    clearTimeout(this.timer);
  }

  /** A press that does not count takes the keys away from nothing either. */
  private readonly keepFocus = (event: Event): void => {
    if (this.isOn) event.preventDefault();
  };

  private end(): void {
    this.isOn = false;
    this.host.requestUpdate();
  }
}
