import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Longer than a visitor holds by chance. */
const HELD_MS = 2000;

/** Tells when one place was held with a finger or a mouse for so long that it was meant. */
export class LongPress implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined = undefined;

  constructor(host: ReactiveControllerHost, private readonly held: () => void) {
    host.addController(this);
  }

  readonly press = (): void => {
    this.release();
    this.timer = setTimeout(this.held, HELD_MS);
  };

  readonly release = (): void => {
    clearTimeout(this.timer);
  };

  hostDisconnected(): void {
    this.release();
  }
}
