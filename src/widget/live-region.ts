import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long a sentence stays before it is cleared, so that nobody reads it again by chance. */
const KEPT_MS = 5000;

/** The one polite live region of a widget. It stands from the first render, empty, and says one sentence per change. */
export class LiveRegion implements ReactiveController {
  sentence = '';
  private timer: ReturnType<typeof setTimeout> | undefined = undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  say(sentence: string): void {
    clearTimeout(this.timer);
    this.sentence = sentence;
    if (sentence) this.timer = setTimeout(() => this.say(''), KEPT_MS);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.sentence = '';
  }
}
